package org.nianbao.model;

import java.util.List;
import java.util.function.Function;

/** Years, both inclusive. */
public record YearSpan(int from, int to) {

    private static final int FIRST = 0;
    private static final int LAST = 9_999;

    /**
     * @param from null for no limit
     * @param to null for no limit
     */
    public static YearSpan of(Integer from, Integer to) {
        return new YearSpan(from == null ? FIRST : from, to == null ? LAST : to);
    }

    /** The shortest span that holds those of all keys. */
    public static <K> YearSpan around(List<K> keys, Function<K, YearSpan> span) {
        int from = keys.stream().mapToInt(key -> span.apply(key).from()).min().orElse(LAST);
        int to = keys.stream().mapToInt(key -> span.apply(key).to()).max().orElse(FIRST);
        return new YearSpan(from, to);
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
