package org.nianbao.model.stats;

import java.math.BigDecimal;
import java.util.List;

/**
 * A page of a ranking (排名).
 *
 * @param minimumN rates over fewer cases are left out
 * @param ranked how many have a rank
 */
public record Ranking(
        MeasureName measure,
        int year,
        PeerGroup peers,
        int minimumN,
        List<Item> items,
        boolean hasNext,
        int ranked,
        Coverage coverage) {

    public Ranking {
        items = List.copyOf(items);
    }

    /**
     * One agency's place.
     *
     * @param rank equal rates share one: 1, 2, 2, 4
     * @param tied true when another agency has the same rank
     * @param lower of the 95 % Wilson interval
     * @param upper of the 95 % Wilson interval
     * @param cursor given back as {@code after} for what follows
     */
    public record Item(
            int rank,
            boolean tied,
            long agencyId,
            long reportId,
            BigDecimal numerator,
            BigDecimal n,
            BigDecimal value,
            BigDecimal lower,
            BigDecimal upper,
            String cursor) {}
}
