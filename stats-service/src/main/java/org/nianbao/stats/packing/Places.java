package org.nianbao.stats.packing;

import java.util.List;

import org.nianbao.model.reading.Evidence;

/**
 * Where observations stand, column by column: all tables, all rows and so on, since each is nearly always what is
 * expected after the one before.
 */
final class Places {

    private final int count;
    private final Integer[] section;
    private final Integer[] start;
    private final Integer[] end;
    private final Integer[] table;
    private final Integer[] row;
    private final Integer[] column;
    private final Integer[] quote;

    private Places(int count) {
        this.count = count;
        this.section = new Integer[count];
        this.start = new Integer[count];
        this.end = new Integer[count];
        this.table = new Integer[count];
        this.row = new Integer[count];
        this.column = new Integer[count];
        this.quote = new Integer[count];
    }

    /**
     * @param raws as many as there are places
     * @param quotes the number of each place's quote; null for none
     */
    static void write(PackWriter out, List<Evidence> places, List<String> raws, List<Integer> quotes) {
        var all = new Places(places.size());
        for (int i = 0; i < all.count; i++) {
            Evidence place = places.get(i);
            all.section[i] = place.section();
            all.start[i] = place.start();
            all.end[i] = place.end();
            all.table[i] = place.table();
            all.row[i] = place.row();
            all.column[i] = place.column();
            all.quote[i] = quotes.get(i);
        }
        all.each(raws, (number, expected) -> {
            Expected.write(out, number, expected);
            return number;
        });
    }

    /** @param raws as many as there are places */
    static Places read(PackReader in, List<String> raws) {
        var all = new Places(raws.size());
        all.each(raws, (any, expected) -> Expected.read(in, expected));
        return all;
    }

    /** The number of the quote; null for none. */
    Integer quoteOrNull(int i) {
        return quote[i];
    }

    Evidence get(int i, String quoteText) {
        return new Evidence(section[i], start[i], end[i], table[i], row[i], column[i], quoteText);
    }

    /** What is expected rests only on what was written before, so that writing and reading go the same way. */
    private void each(List<String> raws, Step step) {
        for (int i = 0; i < count; i++) {
            section[i] = step.take(section[i], i == 0 ? null : section[i - 1]);
        }
        int gap = 1;
        int last = 0;
        for (int i = 0; i < count; i++) {
            int length = raws.get(i).length();
            start[i] = step.take(start[i], length == 0 ? null : (Integer) (last + gap));
            end[i] = step.take(end[i], start[i] == null ? null : (Integer) (start[i] + length));
            if (start[i] != null) {
                gap = start[i] - last;
                last = start[i] + length;
            }
        }
        for (int i = 0; i < count; i++) {
            table[i] = step.take(table[i], i == 0 ? null : table[i - 1]);
        }
        for (int i = 0; i < count; i++) {
            quote[i] = step.take(quote[i], i == 0 ? (Integer) 0 : quote[i - 1]);
        }
        for (int i = 0; i < count; i++) {
            row[i] = step.take(row[i], rowAfter(i));
        }
        int first = 1;
        for (int i = 0; i < count; i++) {
            boolean sameRow = i > 0 && row[i] != null && row[i].equals(row[i - 1]) && column[i - 1] != null;
            column[i] = step.take(column[i], table[i] == null ? null : (Integer) (sameRow ? column[i - 1] + 1 : first));
            first = sameRow || column[i] == null ? first : column[i];
        }
    }

    /** A row has one quote, and the next row the next one. */
    private Integer rowAfter(int i) {
        if (table[i] == null) {
            return null;
        }
        if (i == 0 || row[i - 1] == null) {
            return 1;
        }
        boolean same = quote[i] != null && quote[i].equals(quote[i - 1]);
        return same ? row[i - 1] : (Integer) (row[i - 1] + 1);
    }

    /** Writes a number, or reads it. */
    private interface Step {
        Integer take(Integer number, Integer expected);
    }
}
