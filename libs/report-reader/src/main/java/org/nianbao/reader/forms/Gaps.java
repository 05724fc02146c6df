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
    /** One gap in so many is no exception. */
    private static final int OFTEN = 10;

    private enum Kind {
        LABEL,
        VALUE
    }

    private record Pair(Kind before, Kind after) {}

    /** Below the header of a form without labels there may be room, too: fewer than this show no blank cell. */
    private static final int FEWEST_WITHIN = 4;

    private final Map<Pair, Integer> usual = new HashMap<>();
    private final int added;
    /** True when a blank cell shows within rows: only then is more room behind a row's last value told to be one. */
    private final boolean shownWithin;
    /** Empty lines below a form that are no blank cells; -1 until one was read. */
    private int roomBelow = -1;

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
        int beforeValue = usual(counts.getOrDefault(new Pair(Kind.LABEL, Kind.VALUE), Map.of()), 0);
        counts.forEach((pair, gaps) -> usual.put(pair, usual(gaps, pair.after() == Kind.LABEL ? beforeValue : 0)));
        int within = counts.entrySet().stream()
                .filter(each -> each.getKey().after() == Kind.VALUE)
                .flatMap(each ->
                        each.getValue().entrySet().stream().filter(gap -> gap.getKey() > usual.get(each.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
        shownWithin = within >= FEWEST_WITHIN;
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

    /** True when blank cells are known to leave empty lines, and below the last cell of a row stand enough for some. */
    boolean haveRoom(int blanks, Fragment last, int lines) {
        return shownWithin && haveRoomBelowLabel(blanks, last, lines);
    }

    /**
     * The same for a label that is a whole row but for its value: what is no value can be no value of another column.
     */
    boolean haveRoomBelowLabel(int blanks, Fragment last, int lines) {
        return added > 0 && more(last, lines) >= blanks * added;
    }

    /** The end of a form was told: what stands below it beyond blank cells is room. */
    void rowEnds(int blanks, Fragment last, int lines) {
        roomBelow = more(last, lines) - blanks * added;
    }

    /** The same as {@link #haveRoom}, and no line more or less than below the forms above. */
    boolean haveRoomOf(int blanks, Fragment last, int lines) {
        return haveRoom(blanks, last, lines) && roomBelow >= 0 && more(last, lines) - blanks * added == roomBelow;
    }

    /** True for a figure, small enough to be a page's number, with more room before it than values have. */
    boolean isApart(Fragment before, Fragment piece) {
        int most = usual.getOrDefault(pair(before, piece), Integer.MAX_VALUE);
        return piece.text().length() <= 2 && before.line() != piece.line() && piece.above() > most;
    }

    private int more(Fragment last, int lines) {
        return lines - usual.getOrDefault(new Pair(kind(last), Kind.LABEL), 0);
    }

    private static Pair pair(Fragment before, Fragment piece) {
        return new Pair(kind(before), kind(piece));
    }

    private static Kind kind(Fragment piece) {
        return piece.value() ? Kind.VALUE : Kind.LABEL;
    }

    /**
     * The least room that is no exception: in a form whose cells are mostly blank more of it is the rule.
     *
     * @param least between labels there is no less than between a label and its value; words that are no cells, and
     *     pieces of one, may be closer
     */
    private static int usual(Map<Integer, Integer> gaps, int least) {
        int all = gaps.values().stream().mapToInt(times -> times).sum();
        return gaps.entrySet().stream()
                .filter(gap -> gap.getKey() >= least && OFTEN * gap.getValue() >= all)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(least);
    }
}
