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
            if (!counts || was.reportId() != row.reportId()) {
                written.add(row);
            }
        });
        newcomer(before, after);
    }

    /** An agency is expected from the year of its first report on. */
    private void newcomer(SortedMap<Integer, CountedRow> before, SortedMap<Integer, CountedRow> after) {
        Signed was = before.isEmpty() ? null : Signed.newcomer(-1, before.get(before.firstKey()));
        Signed is = after.isEmpty() ? null : Signed.newcomer(1, after.get(after.firstKey()));
        boolean same = was != null
                && is != null
                && was.year() == is.year()
                && was.place().equals(is.place());
        if (was != null && !same) {
            signed.add(was);
        }
        if (is != null && !same) {
            signed.add(is);
        }
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
     * @param outcomes packed; null for an agency that reported first in the year
     * @param indicators packed; null likewise
     */
    record Signed(int sign, int year, CountedPlace place, byte[] outcomes, byte[] indicators) {

        Signed(int sign, CountedRow row) {
            this(sign, row.year(), row.place(), row.outcomes(), row.indicators());
        }

        static Signed newcomer(int sign, CountedRow first) {
            CountedPlace place = first.place();
            return new Signed(
                    sign,
                    first.year(),
                    new CountedPlace(place.level(), place.kind(), place.sector(), place.regionPath(), "", ""),
                    null,
                    null);
        }
    }
}
