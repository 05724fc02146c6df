package org.nianbao.reader.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Empty lines in a text with one cell a line: a blank cell leaves one or two more than stand between cells anyway. What
 * is usual between two cells and how much a blank one adds is told from the whole text; whether the cells of a row,
 * with the blank ones found so, are as many as they must be tells whether it was told rightly.
 */
final class Gaps {

    private static final int MOST = 3;

    private enum Kind {
        LABEL,
        VALUE
    }

    private record Pair(Kind before, Kind after) {}

    private final Map<Pair, Integer> usual = new HashMap<>();
    private final int added;
    /** True when a blank cell shows within rows: only then is more room behind a row's last value told to be one. */
    private final boolean shownWithin;

    private Gaps(List<Line> lines) {
        Map<Pair, Map<Integer, Integer>> counts = new HashMap<>();
        Fragment before = null;
        for (Line line : lines) {
            for (Fragment piece : line.fragments()) {
                if (before != null && before.line() + 1 == piece.line()) {
                    counts.computeIfAbsent(pair(before, piece), p -> new TreeMap<>())
                            .merge(piece.above(), 1, Integer::sum);
                }
                before = piece;
            }
        }
        counts.forEach((pair, gaps) -> usual.put(pair, mostCommon(gaps)));
        shownWithin = counts.entrySet().stream()
                .filter(each -> each.getKey().after() == Kind.VALUE)
                .anyMatch(each -> each.getValue().keySet().stream().anyMatch(gap -> gap > usual.get(each.getKey())));
        int beside = addedByOne(more(counts, true));
        added = beside > 0 ? beside : addedByOne(more(counts, false));
    }

    /**
     * How often there are how many empty lines above what is usual.
     *
     * @param values true beside values only: between labels there may be room for other reasons
     */
    private Map<Integer, Integer> more(Map<Pair, Map<Integer, Integer>> counts, boolean values) {
        Map<Integer, Integer> more = new TreeMap<>();
        counts.forEach((pair, gaps) -> {
            if (values != pair.equals(new Pair(Kind.LABEL, Kind.LABEL))) {
                gaps.forEach((gap, times) -> more.merge(gap - usual.get(pair), times, Integer::sum));
            }
        });
        more.keySet().removeIf(lines -> lines <= 0);
        return more;
    }

    /**
     * The largest number that nearly all are multiples of; 0 when there are none. Tables have room between them, too.
     */
    private static int addedByOne(Map<Integer, Integer> more) {
        int all = more.values().stream().mapToInt(times -> times).sum();
        for (int lines = MOST; lines > 0 && all > 0; lines--) {
            int by = lines;
            int explained = more.entrySet().stream()
                    .filter(each -> each.getKey() % by == 0)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (10 * explained >= 8 * all) {
                return lines;
            }
        }
        return 0;
    }

    /** @param lines all lines of the report outside of its tables */
    static Gaps in(List<Line> lines) {
        List<Line> cells = lines.stream()
                .filter(line -> !line.sentence() && !line.heading())
                .toList();
        return new Gaps(cells);
    }

    /** How many blank cells stand between a piece and the one before it. */
    int blanksBetween(Fragment before, Fragment piece) {
        boolean apart = before.line() != piece.line() && !before.cell() && !piece.cell();
        int more = piece.above() - usual.getOrDefault(pair(before, piece), Integer.MAX_VALUE / 2);
        boolean behindRow = before.value() && !piece.value();
        if (behindRow && !shownWithin) {
            return 0;
        }
        return apart && added > 0 && more > 0 && more % added == 0 ? more / added : 0;
    }

    private static Pair pair(Fragment before, Fragment piece) {
        return new Pair(before.value() ? Kind.VALUE : Kind.LABEL, piece.value() ? Kind.VALUE : Kind.LABEL);
    }

    private static int mostCommon(Map<Integer, Integer> gaps) {
        int best = 0;
        int count = 0;
        for (var gap : gaps.entrySet()) {
            if (gap.getValue() > count) {
                best = gap.getKey();
                count = gap.getValue();
            }
        }
        return best;
    }
}
