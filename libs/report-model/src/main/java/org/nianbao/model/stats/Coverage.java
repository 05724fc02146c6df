package org.nianbao.model.stats;

import java.util.List;

/**
 * What a statistic rests on (覆盖情况). The usable reports and the excluded ones add up to those reported.
 *
 * @param expected agencies known to have reported for the year or an earlier one, or to have taken over from one that
 *     did, and not known to have ended before the year
 * @param reported agencies whose report for the year is here
 * @param usable reports that the statistic counts
 * @param excluded reports that it does not count, by reason; none of 0
 */
public record Coverage(long expected, long reported, long usable, List<Excluded> excluded) {

    public Coverage {
        excluded = List.copyOf(excluded);
    }

    /** So many reports are left out for one reason. */
    public record Excluded(Exclusion reason, long count) {}
}
