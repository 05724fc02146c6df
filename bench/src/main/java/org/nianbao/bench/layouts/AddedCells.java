package org.nianbao.bench.layouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;

/** Tables with cells that the official form does not have. */
final class AddedCells {

    private static final int APPLICANTS = 7;
    private static final Cell EMPTY = new Cell("", 1, 1, null);

    private AddedCells() {}

    /** An empty column before the first. */
    static PrintedTable emptyFirstColumn(PrintedTable table) {
        return new PrintedTable(
                table.rows().stream().map(AddedCells::behindEmpty).toList());
    }

    private static List<Cell> behindEmpty(List<Cell> row) {
        var cells = new ArrayList<Cell>();
        cells.add(EMPTY);
        cells.addAll(row);
        return cells;
    }

    /** A row of units between header and figures, where there is a column for each applicant. */
    static PrintedTable unitRow(PrintedTable table) {
        var rows = new ArrayList<>(table.rows());
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            long figures = row.stream().filter(cell -> cell.key() != null).count();
            if (figures == APPLICANTS) {
                var units = new ArrayList<Cell>();
                int labels = row.stream()
                        .filter(cell -> cell.key() == null)
                        .mapToInt(Cell::columnSpan)
                        .sum();
                units.add(new Cell("单位", 1, labels, null));
                units.addAll(Collections.nCopies(APPLICANTS, new Cell("件", 1, 1, null)));
                rows.add(i, units);
                return new PrintedTable(rows);
            }
        }
        return table;
    }
}
