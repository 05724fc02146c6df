package org.nianbao.stats.totals;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;

/**
 * Reports that agree in all that totals are told apart by: a part of a total. Or agencies that are expected from the
 * year on; below 0 when more no longer are.
 *
 * @param regionCode null when the place is unknown
 * @param scope null when unknown
 * @param edition null for agencies
 * @param count of reports or agencies
 * @param tally null for agencies
 */
record TotalPart(
        String regionCode,
        int year,
        Scope scope,
        RegionLevel level,
        AgencyKind kind,
        String sector,
        FormEdition edition,
        int count,
        Tally tally) {

    boolean isAgencies() {
        return tally == null;
    }

    /** Empty text stands for what is unknown. */
    static TotalPart of(
            String regionCode,
            int year,
            String scope,
            String level,
            String kind,
            String sector,
            String edition,
            int count,
            Tally tally) {
        return new TotalPart(
                regionCode,
                year,
                scope.isEmpty() ? null : Scope.valueOf(scope),
                level.isEmpty() ? null : RegionLevel.valueOf(level),
                kind.isEmpty() ? null : AgencyKind.valueOf(kind),
                sector.isEmpty() ? null : sector,
                edition.isEmpty() ? null : FormEdition.valueOf(edition),
                count,
                tally);
    }
}
