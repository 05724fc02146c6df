package org.nianbao.stats.counting;

import java.util.SortedMap;

import org.nianbao.stats.filing.AgencyAttributes;

/**
 * The years for which an agency is expected to report: from its first report on, or from when it took over from another
 * body; until it went on as another body. A year it did report on is always among them.
 *
 * @param from the first year
 * @param until the last year; {@link #OPEN} while it goes on
 */
record ExpectedYears(int from, int until) {

    /** Later than any year. */
    static final int OPEN = 9_999;

    /** @param reports by year; at least one */
    static ExpectedYears of(AgencyAttributes agency, SortedMap<Integer, ?> reports) {
        int first = reports.firstKey();
        return new ExpectedYears(
                agency.fromYear() == null ? first : Math.min(first, agency.fromYear()),
                agency.untilYear() == null ? OPEN : Math.max(reports.lastKey(), agency.untilYear()));
    }

    boolean isOpen() {
        return until == OPEN;
    }
}
