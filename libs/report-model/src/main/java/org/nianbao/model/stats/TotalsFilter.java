package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;

/**
 * Which reports totals are made of.
 *
 * @param regionCode the division whose whole subtree counts; null for the country
 * @param levels null or empty for all
 * @param sectors null or empty for all
 * @param kinds null or empty for all
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 * @param scope null for OWN; the two are never added together
 */
public record TotalsFilter(
        String regionCode,
        List<RegionLevel> levels,
        List<String> sectors,
        List<AgencyKind> kinds,
        Integer fromYear,
        Integer toYear,
        Scope scope) {

    /** Everything, in the bodies' own reports. */
    public static final TotalsFilter NONE = new TotalsFilter(null, null, null, null, null, null, null);

    public TotalsFilter {
        levels = levels == null ? List.of() : List.copyOf(levels);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        scope = scope == null ? Scope.OWN : scope;
    }
}
