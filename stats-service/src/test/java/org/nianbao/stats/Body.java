package org.nianbao.stats;

import java.time.LocalDate;
import java.util.List;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.reading.Observation;

/** A body of a test's own country, which files reports. */
public record Body(
        long id,
        AgencyKind kind,
        RegionLevel level,
        String path,
        String sector,
        Scope scope,
        Integer fromYear,
        Integer untilYear) {

    public Body(long id, AgencyKind kind, RegionLevel level, String path, String sector, Scope scope) {
        this(id, kind, level, path, sector, scope, null, null);
    }

    public static Body bureau(long id, String path, String sector) {
        return new Body(id, AgencyKind.DEPARTMENT, RegionLevel.COUNTY, path, sector, Scope.OWN);
    }

    public static Body government(long id, RegionLevel level, String path) {
        return new Body(id, AgencyKind.GOVERNMENT, level, path, null, Scope.AGGREGATE);
    }

    public Body at(String otherPath, RegionLevel otherLevel) {
        return new Body(id, kind, otherLevel, otherPath, sector, scope, fromYear, untilYear);
    }

    /** As one that took over from others, or went on as another; null for what is not known. */
    public Body between(Integer from, Integer until) {
        return new Body(id, kind, level, path, sector, scope, from, until);
    }

    public StatsFiling filing(int year, FormEdition edition, List<Observation> observations) {
        LocalDate signed = LocalDate.of(year + 1, 1, 20);
        return new StatsFiling(
                receipt(StatsApi.reportId(id, year), year, edition, 1, true, 1),
                "ab".repeat(32),
                signed,
                signed,
                observations);
    }

    public StatsFiling filing(int year, FormEdition edition, String figures) {
        return filing(year, edition, Cells.of(figures));
    }

    public void file(int year, FormEdition edition, String figures) {
        StatsApi.file(filing(year, edition, figures));
    }

    public FilingReceipt receipt(
            long reportId, int year, FormEdition edition, long revisionId, boolean active, long standing) {
        return new FilingReceipt(
                FilingReceipt.Outcome.CREATED,
                id,
                "某机关",
                false,
                reportId,
                revisionId,
                active,
                year,
                edition,
                kind,
                level,
                path == null ? null : path.substring(path.lastIndexOf('/') + 1),
                path,
                sector,
                scope,
                standing,
                fromYear,
                untilYear);
    }
}
