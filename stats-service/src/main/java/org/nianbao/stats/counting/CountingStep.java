package org.nianbao.stats.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What a step of counting takes away and adds. */
final class CountingStep {

    private final List<CountedRow> gone = new ArrayList<>();
    private final List<CountedRow> written = new ArrayList<>();
    private final List<Signed> signed = new ArrayList<>();

    /** An agency's years before and after. */
    void replace(SortedMap<Integer, CountedRow> before, SortedMap<Integer, CountedRow> after) {
        before.forEach((year, row) -> {
            CountedRow now = after.get(year);
            if (now == null) {
                gone.add(row);
            }
            if (now == null || !now.countsLike(row)) {
                signed.add(new Signed(-1, row));
            }
        });
        after.forEach((year, row) -> {
            CountedRow was = before.get(year);
            boolean counts = was != null && row.countsLike(was);
            if (!counts) {
                signed.add(new Signed(1, row));
            }
            if (!counts || was.reportId() != row.reportId() || !was.expected().equals(row.expected())) {
                written.add(row);
            }
        });
        List<Signed> was = expectation(before, -1);
        List<Signed> is = expectation(after, 1);
        if (!areAlike(was, is)) {
            signed.addAll(was);
            signed.addAll(is);
        }
    }

    /** An agency counts as expected from one year on, and no longer after another. */
    private static List<Signed> expectation(SortedMap<Integer, CountedRow> rows, int sign) {
        if (rows.isEmpty()) {
            return List.of();
        }
        CountedRow first = rows.get(rows.firstKey());
        Signed begins = Signed.agency(sign, first.expected().from(), first.place());
        return first.expected().isOpen()
                ? List.of(begins)
                : List.of(begins, Signed.agency(-sign, first.expected().until() + 1, first.place()));
    }

    private static boolean areAlike(List<Signed> was, List<Signed> is) {
        boolean alike = was.size() == is.size();
        for (int i = 0; alike && i < was.size(); i++) {
            alike = was.get(i).year() == is.get(i).year()
                    && was.get(i).place().equals(is.get(i).place());
        }
        return alike;
    }

    /** Years that have no report any more. */
    List<CountedRow> gone() {
        return gone;
    }

    /** Rows to write. */
    List<CountedRow> written() {
        return written;
    }

    /** What the totals have to take away and to add. */
    List<Signed> signed() {
        return signed;
    }

    /**
     * One thing to add or to take away.
     *
     * @param sign 1 or -1
     * @param outcomes packed; null for an agency that is expected from the year on, or, taken away, no longer
     * @param indicators packed; null likewise
     */
    record Signed(int sign, int year, CountedPlace place, byte[] outcomes, byte[] indicators) {

        Signed(int sign, CountedRow row) {
            this(sign, row.year(), row.place(), row.outcomes(), row.indicators());
        }

        static Signed agency(int sign, int year, CountedPlace place) {
            return new Signed(
                    sign,
                    year,
                    new CountedPlace(place.level(), place.kind(), place.sector(), place.regionPath(), "", ""),
                    null,
                    null);
        }
    }
}
