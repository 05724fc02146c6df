package org.nianbao.model.stats;

import java.util.List;

/**
 * Asks how many agencies have reported.
 *
 * @param groupBy YEAR is needed unless the filter names a single year
 * @param filter null for everything; its scope is not looked at
 */
public record CoverageQuery(List<Dimension> groupBy, TotalsFilter filter) {

    public CoverageQuery {
        groupBy = groupBy == null ? List.of() : List.copyOf(groupBy);
        filter = filter == null ? TotalsFilter.NONE : filter;
    }
}
