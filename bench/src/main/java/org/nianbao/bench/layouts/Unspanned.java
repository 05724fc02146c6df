package org.nianbao.bench.layouts;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;

/**
 * A table in which every place of the grid is a cell: a spanning cell keeps its words in its first place, the others
 * are empty.
 */
final class Unspanned {

    private Unspanned() {}

    static PrintedTable of(PrintedTable table) {
        Cell[][] grid = new Cell[table.rows().size()][width(table)];
        for (int r = 0; r < grid.length; r++) {
            int c = 0;
            for (Cell cell : table.rows().get(r)) {
                while (c < grid[r].length && grid[r][c] != null) {
                    c++;
                }
                for (int y = r; y < Math.min(grid.length, r + cell.rowSpan()); y++) {
                    for (int x = c; x < Math.min(grid[r].length, c + cell.columnSpan()); x++) {
                        boolean corner = y == r && x == c;
                        grid[y][x] = new Cell(corner ? cell.text() : "", 1, 1, null);
                    }
                }
                c += cell.columnSpan();
            }
        }
        var rows = new ArrayList<List<Cell>>();
        for (Cell[] row : grid) {
            var cells = new ArrayList<Cell>();
            for (Cell cell : row) {
                cells.add(cell == null ? new Cell("", 1, 1, null) : cell);
            }
            rows.add(cells);
        }
        return new PrintedTable(rows);
    }

    private static int width(PrintedTable table) {
        return table.rows().stream()
                .mapToInt(row -> row.stream().mapToInt(Cell::columnSpan).sum())
                .max()
                .orElse(0);
    }
}
