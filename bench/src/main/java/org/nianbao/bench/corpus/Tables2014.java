package org.nianbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nianbao.bench.corpus.PrintedTable.Cell;

/** The one table of F2014. */
final class Tables2014 {

    private Tables2014() {}

    static PrintedTable make(Map<CellKey, CellTruth> truth, Style style, boolean unitColumn) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(unitColumn, "统计指标", "单位", Cell.label("统计数")));
        int extra = style.provincialRow();
        for (Row row : Rows.F2014) {
            if (rows.size() == extra) {
                rows.add(row(unitColumn, style.marks("主动公开财务预决算和“三公”经费信息数"), "条", Cell.label("7")));
            }
            if (row.code() == null) {
                rows.add(row(unitColumn, style.label(row), style.headingMark(), Cell.label("")));
                continue;
            }
            CellKey key = CellKey.of(row.code());
            CellTruth cell = truth.get(key);
            if (cell != null) {
                rows.add(row(unitColumn, style.label(row), row.unit(), new Cell(cell.text(), 1, 1, key)));
            }
        }
        return new PrintedTable(rows);
    }

    private static List<Cell> row(boolean unitColumn, String label, String unit, Cell value) {
        return unitColumn ? List.of(Cell.label(label), Cell.label(unit), value) : List.of(Cell.label(label), value);
    }
}
