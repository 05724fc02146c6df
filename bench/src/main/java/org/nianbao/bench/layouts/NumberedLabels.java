package org.nianbao.bench.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;

/** A table whose labels have their numbers, such as 1. or (二), in a cell of their own. */
final class NumberedLabels {

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}\\.|[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、)(.+)");

    private NumberedLabels() {}

    static PrintedTable of(PrintedTable table) {
        if (table.rows().stream().allMatch(row -> numbered(row) < 0)) {
            return table;
        }
        var rows = new ArrayList<List<Cell>>();
        int covered = 0;
        for (List<Cell> row : table.rows()) {
            rows.add(row(row, rows.size() < covered));
            covered = Math.max(covered, rows.size() - 1 + row.get(0).rowSpan());
        }
        return new PrintedTable(rows);
    }

    private static List<Cell> row(List<Cell> row, boolean below) {
        var cells = new ArrayList<>(row);
        int at = numbered(row);
        if (at >= 0) {
            Cell label = row.get(at);
            Matcher matcher = NUMBERED.matcher(label.text());
            if (matcher.matches()) {
                cells.set(at, new Cell(matcher.group(1), 1, 1, null));
                cells.add(at + 1, label.withText(matcher.group(2)));
            }
        } else if (!below) {
            Cell first = row.get(0);
            cells.set(0, new Cell(first.text(), first.rowSpan(), first.columnSpan() + 1, first.key()));
        }
        return cells;
    }

    /** The place of the label that the row's figures belong to; -1 when it has no number. */
    private static int numbered(List<Cell> row) {
        int found = -1;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (cell.key() == null
                    && cell.rowSpan() == 1
                    && NUMBERED.matcher(cell.text()).matches()) {
                found = i;
            }
        }
        return found;
    }
}
