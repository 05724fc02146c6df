package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table as its lines draw it. Where a line between two fields of the grid is missing they are one cell.
 *
 * @param xs the columns' borders from left to right, in points
 * @param ys the rows' borders from top to bottom
 * @param cells row after row, by their upper left corners
 */
record RuledGrid(double[] xs, double[] ys, List<Cell> cells) {

    private static final int MOST_LINES = 2_000;

    /** A cell: row and column from 0, and how many it spans. */
    record Cell(int row, int column, int rows, int columns) {}

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    boolean contains(double x, double y) {
        return xs[0] <= x && x < xs[xs.length - 1] && ys[0] <= y && y < ys[ys.length - 1];
    }

    /** The cell at a place of the page; empty outside the table. */
    Optional<Cell> findCell(double x, double y) {
        int column = index(xs, x);
        int row = index(ys, y);
        return cells.stream()
                .filter(c -> c.row() <= row && row < c.row() + c.rows())
                .filter(c -> c.column() <= column && column < c.column() + c.columns())
                .findFirst();
    }

    /**
     * True when the other table has the same columns, as a table has that goes on over the page's end; or has the same
     * outer borders, and some of the columns joined, as where the page's end cuts through a header.
     */
    boolean hasColumnsOf(RuledGrid other) {
        double[] fewer = xs.length < other.xs.length ? xs : other.xs;
        double[] more = xs.length < other.xs.length ? other.xs : xs;
        return isNear(fewer[0], more[0])
                && isNear(fewer[fewer.length - 1], more[more.length - 1])
                && Arrays.stream(fewer).allMatch(x -> Arrays.stream(more).anyMatch(y -> isNear(x, y)));
    }

    /** How many of the columns with these borders lie within some of this table's. */
    int columnsWithin(Cell cell, double[] borders) {
        double from = xs[cell.column()];
        double to = xs[cell.column() + cell.columns()];
        return Math.max(1, (int) Arrays.stream(borders)
                .filter(x -> x > from + 2 * Ruling.NEAR && x < to + 2 * Ruling.NEAR)
                .count());
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= 2 * Ruling.NEAR;
    }

    /** All tables of a page, from top to bottom. */
    static List<RuledGrid> in(List<Ruling> horizontals, List<Ruling> verticals) {
        List<RuledGrid> grids = new ArrayList<>();
        if (horizontals.size() > MOST_LINES || verticals.size() > MOST_LINES) {
            return grids;
        }
        boolean[] seen = new boolean[horizontals.size()];
        for (int i = 0; i < horizontals.size(); i++) {
            if (!seen[i]) {
                Connected group = Connected.from(i, horizontals, verticals, seen);
                of(group.horizontals(), group.verticals()).ifPresent(grids::add);
            }
        }
        grids.sort((a, b) -> Double.compare(a.top(), b.top()));
        return grids;
    }

    private static Optional<RuledGrid> of(List<Ruling> horizontals, List<Ruling> verticals) {
        if (horizontals.size() < 2 || verticals.isEmpty()) {
            return Optional.empty();
        }
        double[] xs = borders(verticals, horizontals);
        double[] ys = borders(horizontals, verticals);
        if (xs.length < 3 || ys.length < 2) {
            return Optional.empty();
        }
        return Optional.of(new RuledGrid(xs, ys, cells(xs, ys, horizontals, verticals)));
    }

    /** The lines' places; and the outer ends of the lines across, for a table that is open at its sides. */
    private static double[] borders(List<Ruling> lines, List<Ruling> across) {
        List<Double> places = new ArrayList<>();
        lines.forEach(line -> places.add(line.at()));
        double first = across.stream().mapToDouble(Ruling::from).min().orElseThrow();
        double last = across.stream().mapToDouble(Ruling::to).max().orElseThrow();
        double lowest = places.stream().mapToDouble(p -> p).min().orElseThrow();
        double highest = places.stream().mapToDouble(p -> p).max().orElseThrow();
        if (first < lowest - 3 * Ruling.NEAR) {
            places.add(first);
        }
        if (last > highest + 3 * Ruling.NEAR) {
            places.add(last);
        }
        places.sort(null);
        List<Double> distinct = new ArrayList<>();
        for (double place : places) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > Ruling.NEAR) {
                distinct.add(place);
            }
        }
        return distinct.stream().mapToDouble(p -> p).toArray();
    }

    private static List<Cell> cells(double[] xs, double[] ys, List<Ruling> horizontals, List<Ruling> verticals) {
        boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < xs.length - 1; column++) {
                if (!taken[row][column]) {
                    int columns = 1;
                    while (column + columns < xs.length - 1
                            && !taken[row][column + columns]
                            && !drawn(verticals, xs[column + columns], middle(ys, row))) {
                        columns++;
                    }
                    int rows = 1;
                    while (row + rows < ys.length - 1
                            && !drawn(horizontals, ys[row + rows], middle(xs, column))
                            && free(taken[row + rows], column, columns)) {
                        rows++;
                    }
                    for (int r = row; r < row + rows; r++) {
                        Arrays.fill(taken[r], column, column + columns, true);
                    }
                    cells.add(new Cell(row, column, rows, columns));
                }
            }
        }
        return cells;
    }

    private static boolean free(boolean[] row, int column, int columns) {
        for (int c = column; c < column + columns; c++) {
            if (row[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean drawn(List<Ruling> lines, double at, double place) {
        return lines.stream()
                .anyMatch(
                        line -> Math.abs(line.at() - at) <= Ruling.NEAR && line.from() <= place && place <= line.to());
    }

    private static double middle(double[] borders, int index) {
        return (borders[index] + borders[index + 1]) / 2;
    }

    private static int index(double[] borders, double place) {
        int index = 0;
        while (index < borders.length - 2 && place >= borders[index + 1]) {
            index++;
        }
        return index;
    }

    /** Lines that touch each other, directly or by others. */
    private record Connected(List<Ruling> horizontals, List<Ruling> verticals) {

        static Connected from(int first, List<Ruling> horizontals, List<Ruling> verticals, boolean[] seen) {
            Connected group = new Connected(new ArrayList<>(), new ArrayList<>());
            boolean[] seenVerticals = new boolean[verticals.size()];
            List<Integer> open = new ArrayList<>(List.of(first));
            seen[first] = true;
            while (!open.isEmpty()) {
                Ruling horizontal = horizontals.get(open.remove(open.size() - 1));
                group.horizontals.add(horizontal);
                for (int v = 0; v < verticals.size(); v++) {
                    if (!seenVerticals[v] && verticals.get(v).crosses(horizontal)) {
                        seenVerticals[v] = true;
                        group.verticals.add(verticals.get(v));
                        open(verticals.get(v), horizontals, seen, open);
                    }
                }
            }
            return group;
        }

        private static void open(Ruling vertical, List<Ruling> horizontals, boolean[] seen, List<Integer> open) {
            for (int h = 0; h < horizontals.size(); h++) {
                if (!seen[h] && horizontals.get(h).crosses(vertical)) {
                    seen[h] = true;
                    open.add(h);
                }
            }
        }
    }
}
