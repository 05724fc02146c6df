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
        int beside = leastMore(counts, true);
        int least = beside > 0 ? beside : leastMore(counts, false);
        added = least <= MOST ? least : 0;
    }

    /**
     * The smallest number of empty lines above what is usual; 0 when there is none.
     *
     * @param values true beside values only: between labels there may be room for other reasons
     */
    private int leastMore(Map<Pair, Map<Integer, Integer>> counts, boolean values) {
        return counts.entrySet().stream()
                .filter(each -> values != each.getKey().equals(new Pair(Kind.LABEL, Kind.LABEL)))
                .flatMapToInt(each -> each.getValue().keySet().stream().mapToInt(gap -> gap - usual.get(each.getKey())))
                .filter(more -> more > 0)
                .min()
                .orElse(0);
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
