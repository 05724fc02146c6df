package org.nianbao.catalog.reports;

import java.util.List;

import org.nianbao.model.catalog.ReportsOfAgencyKey;

/** Years from the first to the last, both included. */
record YearSpan(int from, int to) {

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    /** The shortest range that holds what every key asks for. */
    static YearSpan of(List<ReportsOfAgencyKey> keys) {
        int from = keys.stream()
                .map(key -> orElse(key.fromYear(), FIRST))
                .min(Integer::compare)
                .orElse(FIRST);
        int to = keys.stream()
                .map(key -> orElse(key.toYear(), LAST))
                .max(Integer::compare)
                .orElse(LAST);
        return new YearSpan(from, to);
    }

    private static int orElse(Integer year, int otherwise) {
        return year == null ? otherwise : year;
    }
}
