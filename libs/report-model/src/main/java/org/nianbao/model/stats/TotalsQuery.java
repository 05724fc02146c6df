package org.nianbao.model.stats;

import java.util.List;

/**
 * Asks for totals.
 *
 * @param figures indicator codes, and harmonised figures such as outcome.granted and ground.state_secret
 * @param measures rates, pooled over the reports of each group
 * @param groupBy one total for each combination; YEAR is needed unless the filter names a single year
 * @param filter null for everything
 */
public record TotalsQuery(
        List<String> figures, List<MeasureName> measures, List<Dimension> groupBy, TotalsFilter filter) {

    public TotalsQuery {
        figures = figures == null ? List.of() : List.copyOf(figures);
        measures = measures == null ? List.of() : List.copyOf(measures);
        groupBy = groupBy == null ? List.of() : List.copyOf(groupBy);
        filter = filter == null ? TotalsFilter.NONE : filter;
    }
}
