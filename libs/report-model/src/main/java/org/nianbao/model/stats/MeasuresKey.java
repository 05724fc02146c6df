package org.nianbao.model.stats;

import java.util.List;

/**
 * Asks for measures of an agency, one series for each name, in the order asked.
 *
 * @param names null or empty for all
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 * @param lineage predecessors and successors that answer for years in which the agency itself has no report; null for
 *     none
 */
public record MeasuresKey(
        long agencyId, List<MeasureName> names, Integer fromYear, Integer toYear, List<Long> lineage) {

    public MeasuresKey {
        lineage = lineage == null ? List.of() : List.copyOf(lineage);
    }

    /** Without lineage. */
    public MeasuresKey(long agencyId, List<MeasureName> names, Integer fromYear, Integer toYear) {
        this(agencyId, names, fromYear, toYear, null);
    }
}
