package org.nianbao.stats.totals;

import java.util.List;

import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.rim.ApiException;

/** What can be added up and what cannot. */
final class TotalsCheck {

    private static final int MOST = 50;

    private TotalsCheck() {}

    /** @throws ApiException (400) in words for the client */
    static void require(TotalsQuery query) {
        if (query == null) {
            throw refusal("The body is a query in JSON.");
        }
        int asked = query.figures().size() + query.measures().size();
        if (asked == 0 || asked > MOST) {
            throw refusal("Name 1 to " + MOST + " indicators and measures in all.");
        }
        requireYear(query.groupBy(), query.filter());
        boolean aggregates = query.filter().scope() == Scope.AGGREGATE;
        if (aggregates
                && !query.groupBy().contains(Dimension.LEVEL)
                && query.filter().levels().size() != 1) {
            throw refusal(
                    "Aggregates of a higher level contain those of lower ones: group by LEVEL, or name one level.");
        }
    }

    /** @throws ApiException (400) in words for the client */
    static void requireYear(List<Dimension> groupBy, TotalsFilter filter) {
        boolean oneYear = filter.fromYear() != null && filter.fromYear().equals(filter.toYear());
        if (!oneYear && !groupBy.contains(Dimension.YEAR)) {
            throw refusal("Figures are not added over years: group by YEAR, or name one year.");
        }
    }

    static ApiException refusal(String words) {
        return new ApiException(400, "INVALID_QUERY", words);
    }
}
