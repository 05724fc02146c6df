package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A horizontal or vertical line drawn on a page, in points from its upper left corner.
 *
 * @param at its height for a horizontal line, its distance from the left for a vertical one
 * @param from where it starts, along the other axis
 * @param to where it ends
 */
record Ruling(double at, double from, double to) {

    /** Lines this near to each other are one: borders are drawn for each cell anew, and by rounded figures. */
    static final double NEAR = 2.5;

    double length() {
        return to - from;
    }

    boolean reaches(double position) {
        return from - NEAR <= position && position <= to + NEAR;
    }

    boolean crosses(Ruling other) {
        return reaches(other.at) && other.reaches(at);
    }

    /** Pieces of one line, put together. */
    static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> joined = new ArrayList<>();
        List<Ruling> sorted =
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at - sorted.get(start).at > NEAR) {
                joinOnOneLine(sorted.subList(start, i), joined);
                start = i;
            }
        }
        return joined;
    }

    private static void joinOnOneLine(List<Ruling> pieces, List<Ruling> joined) {
        double at = pieces.stream().mapToDouble(Ruling::at).average().orElseThrow();
        double from = Double.NaN;
        double to = Double.NaN;
        for (Ruling piece :
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
            if (piece.from <= to + NEAR) {
                to = Math.max(to, piece.to);
            } else {
                add(at, from, to, joined);
                from = piece.from;
                to = piece.to;
            }
        }
        add(at, from, to, joined);
    }

    /** What is shorter than any cell is a stroke of a drawing. */
    private static void add(double at, double from, double to, List<Ruling> joined) {
        if (to - from > 2 * NEAR) {
            joined.add(new Ruling(at, from, to));
        }
    }
}
