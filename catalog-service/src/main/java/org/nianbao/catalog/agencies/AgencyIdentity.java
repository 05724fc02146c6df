package org.nianbao.catalog.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nianbao.catalog.agencies.Identification.Candidate;
import org.nianbao.catalog.agencies.Identification.Reason;
import org.nianbao.catalog.regions.Division;

/**
 * Tells which agency a report is of: by credit code, then by region and unit in the report's year, then by a name it is
 * known under. What stays open becomes a new provisional agency with candidates; nothing is guessed.
 */
public final class AgencyIdentity {

    /** More candidates than a person would look through are not kept. */
    private static final int MOST_CANDIDATES = 20;

    private final KnownAgencies agencies;

    public AgencyIdentity(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Tells which agency a report is of.
     *
     * @param name as the report writes it, its place settled as far as it can be
     * @param creditCode with a right check character; null when the report states none
     * @param origin tells reports of bodies apart whose place is not known, such as the site's host or the document
     */
    public Identification identify(
            ParsedAgencyName name, AgencyProfile profile, String creditCode, int year, String origin) {
        Optional<CatalogAgency> registered = Optional.ofNullable(creditCode).flatMap(agencies::findByCreditCode);
        if (registered.isPresent() && agrees(registered.get(), profile)) {
            return Identification.of(registered.get());
        }
        List<Candidate> doubts = new ArrayList<>();
        registered
                .filter(agency ->
                        profile.regionCode() == null || profile.regionCode().equals(agency.regionCode()))
                .ifPresent(agency -> doubts.add(new Candidate(agency.id(), null, Reason.SAME_CREDIT_CODE)));
        return profile.regionCode() == null
                ? somewhere(name, profile, origin, doubts)
                : inRegion(profile, year, doubts);
    }

    /**
     * What an agency is known by from its first report on: place and unit, or the name as written and what tells its
     * source apart.
     */
    public static String key(ParsedAgencyName name, AgencyProfile profile, String origin) {
        return profile.regionCode() == null ? "?/" + name.text() + '/' + origin : key(profile);
    }

    private static String key(AgencyProfile profile) {
        return profile.placeCode() + '/' + profile.unitKey();
    }

    /**
     * A code that is already known names the same body, unless the place is another one, or the unit belongs to another
     * functional system: many sites print the code of the office that runs them on everybody's pages.
     */
    private static boolean agrees(CatalogAgency agency, AgencyProfile profile) {
        boolean otherPlace = profile.regionCode() != null
                && agency.regionCode() != null
                && !profile.regionCode().equals(agency.regionCode());
        boolean sameUnit =
                agency.names().stream().anyMatch(known -> known.unitKey().equals(profile.unitKey()));
        boolean sameSector = profile.sector() != null && profile.sector().equals(agency.sector());
        return !otherPlace && (sameUnit || sameSector);
    }

    private Identification inRegion(AgencyProfile profile, int year, List<Candidate> doubts) {
        String key = key(profile);
        List<CatalogAgency> same = agencies.listByUnit(profile.unitKey(), List.of(profile.placeCode()));
        List<CatalogAgency> fitting = same.size() <= 1 ? same : inYear(same, profile.unitKey(), year);
        if (fitting.size() == 1) {
            return Identification.of(fitting.get(0));
        }
        same.forEach(agency -> doubts.add(new Candidate(agency.id(), null, Reason.SAME_UNIT)));
        Optional<CatalogAgency> earlier = agencies.findByIdentityKey(key);
        return earlier.map(Identification::of)
                .orElseGet(() -> new Identification(null, key, !doubts.isEmpty(), doubts));
    }

    private static List<CatalogAgency> inYear(List<CatalogAgency> agencies, String unitKey, int year) {
        return agencies.stream()
                .filter(agency -> agency.names().stream()
                        .anyMatch(known -> known.unitKey().equals(unitKey)
                                && known.firstYear() <= year
                                && year <= known.lastYear()))
                .toList();
    }

    private Identification somewhere(
            ParsedAgencyName name, AgencyProfile profile, String origin, List<Candidate> doubts) {
        String key = key(name, profile, origin);
        Optional<CatalogAgency> known = agencies.findByIdentityKey(key);
        if (known.isPresent()) {
            return Identification.of(known.get());
        }
        List<String> places = name.places().stream()
                .map(Division::code)
                .limit(MOST_CANDIDATES)
                .toList();
        agencies.listByUnit(profile.unitKey(), places)
                .forEach(agency -> doubts.add(new Candidate(agency.id(), null, Reason.SAME_UNIT)));
        if (places.isEmpty()) {
            agencies.listByName(name.text())
                    .forEach(agency -> doubts.add(new Candidate(agency.id(), null, Reason.SAME_NAME)));
        }
        places.forEach(code -> doubts.add(new Candidate(null, code, Reason.SAME_PLACE_NAME)));
        return new Identification(
                null, key, true, doubts.stream().limit(MOST_CANDIDATES).toList());
    }
}
