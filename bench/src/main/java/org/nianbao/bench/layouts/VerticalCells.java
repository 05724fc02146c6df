package org.nianbao.bench.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;

/** The rows of a table as Word and a printed page have them: a cell that spans rows stands in each of them. */
final class VerticalCells {

    /**
     * A cell in one row.
     *
     * @param column from 0
     * @param continued true below the first row of a spanning cell
     */
    record Placed(Cell cell, int column, boolean continued) {}

    private VerticalCells() {}

    static List<List<Placed>> of(PrintedTable table) {
        var rows = new ArrayList<TreeMap<Integer, Placed>>();
        table.rows().forEach(row -> rows.add(new TreeMap<>()));
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Cell cell : table.rows().get(r)) {
                Placed above = rows.get(r).get(column);
                while (above != null) {
                    column += above.cell().columnSpan();
                    above = rows.get(r).get(column);
                }
                for (int y = r; y < Math.min(rows.size(), r + cell.rowSpan()); y++) {
                    rows.get(y).put(column, new Placed(cell, column, y > r));
                }
                column += cell.columnSpan();
            }
        }
        return rows.stream().<List<Placed>>map(row -> List.copyOf(row.values())).toList();
    }
}
