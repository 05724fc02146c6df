package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.nianbao.reader.page.Block;

/** The rows of a table: each cell once, in the row where it begins. */
final class GridRows {

    private GridRows() {}

    static List<FormRow> of(Block.Table table) {
        var rows = new TreeMap<Integer, List<FormCell>>();
        for (Block.Cell cell : table.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                    .add(new FormCell(
                            cell.text(),
                            LabelKey.of(cell.text()),
                            cell.span(),
                            cell.row(),
                            cell.column(),
                            cell.column() + cell.columnSpan() - 1,
                            cell.rowSpan(),
                            cell.row()));
        }
        return rows.entrySet().stream()
                .map(row -> new FormRow(table.number(), row.getKey(), row.getValue(), true))
                .toList();
    }
}
