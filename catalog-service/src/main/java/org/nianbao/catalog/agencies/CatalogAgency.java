package org.nianbao.catalog.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.hibernate.annotations.NaturalId;

import org.nianbao.catalog.ids.DrawnId;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** An agency with all the names that reports used for it. */
@Entity
@Table(name = "agency")
public class CatalogAgency {

    private static final Comparator<KnownName> LATEST_FIRST = Comparator.comparingInt(KnownName::lastYear)
            .thenComparingInt(KnownName::firstYear)
            .reversed();

    @Id
    @DrawnId("agency")
    Long id;

    @NaturalId
    String identityKey;

    String name;
    String creditCode;

    @Enumerated(EnumType.STRING)
    AgencyKind kind;

    @Enumerated(EnumType.STRING)
    RegionLevel level;

    String sector;
    String regionCode;

    /** Codes from the province down to the region, joined by slashes. */
    String regionPath;

    boolean provisional;

    /** The latest revision of those it answers for; ids rise with filing. */
    long latestRevisionId;

    /** The first year that a body which took over from others owes a report on; null when it is not known to be one. */
    Integer fromYear;

    /** The last year that a body which went on as another owes a report on; null while it goes on. */
    Integer untilYear;

    /** A curator has named kin of it. */
    boolean kinStated;

    /** The agency that answers for this one since they were merged; null while it answers for itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    CatalogAgency mergedInto;

    /** Its own names. */
    @OneToMany(
            mappedBy = "agency",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    List<KnownName> names = new ArrayList<>();

    /** Its own names and those of the agencies merged into it. */
    @OneToMany(mappedBy = "root")
    Set<KnownName> answeredNames = new LinkedHashSet<>();

    protected CatalogAgency() {}

    /** An agency that no report has named before. */
    CatalogAgency(String identityKey, AgencyProfile profile, boolean provisional) {
        this.identityKey = identityKey;
        this.name = profile.name();
        this.kind = profile.kind();
        this.level = profile.level();
        this.sector = profile.sector();
        this.regionCode = profile.regionCode();
        this.regionPath = profile.regionPath();
        this.provisional = provisional;
    }

    /** Takes note that a report on that year used this name; the latest year's name is the agency's own. */
    public void calledIn(int year, AgencyProfile profile) {
        boolean latest = names.stream().allMatch(known -> known.lastYear() <= year);
        Optional<KnownName> known = names.stream()
                .filter(candidate -> candidate.name().equals(profile.written()))
                .findFirst();
        if (known.isPresent()) {
            known.get().usedIn(year);
        } else {
            names.add(new KnownName(this, profile, year));
        }
        if (latest && regionCode != null) {
            name = profile.name();
        }
    }

    /** Takes note of the latest revision it answers for. */
    public void filed(long revisionId) {
        latestRevisionId = Math.max(latestRevisionId, revisionId);
    }

    /** Keeps the first credit code that a report states. */
    public void registeredAs(String code) {
        if (creditCode == null) {
            creditCode = code;
        }
    }

    /** The agency that answers for this one: itself, unless it was merged. */
    public CatalogAgency root() {
        return mergedInto == null ? this : mergedInto;
    }

    /** A person has decided that this agency is one of its own. */
    public void confirm() {
        provisional = false;
    }

    /** What a curator may put right. */
    public AgencyTraits traits() {
        return new AgencyTraits(kind, level, sector, regionCode);
    }

    /** @param path codes from the province down to the region; null when that is null */
    public void become(AgencyTraits traits, String path) {
        kind = traits.kind();
        level = traits.level();
        sector = traits.sector();
        regionCode = traits.regionCode();
        regionPath = path;
    }

    /**
     * Takes note of the years that it owes reports on.
     *
     * @param from null when it is not known to have taken over from others
     * @param until null while it goes on
     * @return true when that is new
     */
    public boolean owe(Integer from, Integer until) {
        boolean isNew = !Objects.equals(fromYear, from) || !Objects.equals(untilYear, until);
        fromYear = from;
        untilYear = until;
        return isNew;
    }

    /** Null when it is not known to have taken over from others. */
    public Integer fromYear() {
        return fromYear;
    }

    /** Null while it goes on. */
    public Integer untilYear() {
        return untilYear;
    }

    /** Takes note that a curator has named kin of it. */
    public void nameKin() {
        kinStated = true;
    }

    public boolean isKinStated() {
        return kinStated;
    }

    /** Lets the other agency answer for this one. */
    public void mergeInto(CatalogAgency other) {
        mergedInto = other;
    }

    /** Lets this agency answer for itself again. */
    public void split() {
        mergedInto = null;
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public long id() {
        return id;
    }

    /** What it is known by since its first report. */
    public String identityKey() {
        return identityKey;
    }

    public String name() {
        return name;
    }

    public String creditCode() {
        return creditCode;
    }

    public AgencyKind kind() {
        return kind;
    }

    /** Null when it cannot be told. */
    public RegionLevel level() {
        return level;
    }

    /** Null when unknown. */
    public String sector() {
        return sector;
    }

    /** Null when the place could not be told. */
    public String regionCode() {
        return regionCode;
    }

    /** Null when the place could not be told. */
    public String regionPath() {
        return regionPath;
    }

    public boolean provisional() {
        return provisional;
    }

    /** The latest revision of those it answers for. */
    public long latestRevisionId() {
        return latestRevisionId;
    }

    List<KnownName> names() {
        return names;
    }

    /** True when some report called it so in that region, by the unit's key. */
    public boolean isCalled(String unitKey, String region) {
        return names.stream().anyMatch(known -> known.unitKey().equals(unitKey) && region.equals(known.regionCode()));
    }

    /** True when some report called it one of these units. */
    public boolean isCalledOneOf(Set<String> unitKeys) {
        return names.stream().anyMatch(known -> unitKeys.contains(known.unitKey()));
    }

    boolean isCalled(String written) {
        return answeredNames.stream().anyMatch(known -> known.name().equals(written));
    }

    /** The agency as other services see it, its names latest first; the latest one is in use. */
    public AgencyInfo info() {
        List<KnownName> latestFirst =
                answeredNames.stream().sorted(LATEST_FIRST).toList();
        int lastYear =
                latestFirst.isEmpty() ? Integer.MAX_VALUE : latestFirst.get(0).lastYear();
        List<AgencyInfo.AgencyName> answer =
                latestFirst.stream().map(known -> known.info(lastYear)).toList();
        return new AgencyInfo(id, name, creditCode, kind, level, sector, regionCode, provisional, answer);
    }
}
