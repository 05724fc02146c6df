package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.nianbao.reader.forms.PrintedForm.HeaderCell;
import org.nianbao.reader.forms.PrintedForm.PrintedRow;
import org.nianbao.reader.forms.PrintedForm.PrintedTable;

/** The ways in which forms reach us. */
enum Layout {
    /** A table with its cells spanning rows and columns as the official form prints them. */
    SPANS,
    /** A table whose parents are repeated as blank cells instead of spanning. */
    BLANK_PARENTS,
    /** A table whose rows hold their label in one wide cell, and the header in cells of other widths. */
    WIDE_LABELS,
    /** One cell a line, blank ones vanished. */
    LINES,
    /** One cell a line, each closed by a bar. */
    BARS,
    /** One cell a line with empty lines between; a blank one leaves two more. */
    GAPPED_LINES,
    /** The same, a blank one leaves one more. */
    GAPPED_ONCE,
    /** One cell a line, each closed by a bar; a bar opens each row, and bars fill it up to the table's width. */
    OPENED_BARS,
    /** One cell a line, a bar before each but the first of a row, and one behind the last. */
    LED_BARS,
    /** A row a line, cells parted by bars. */
    BARRED_ROWS,
    /** The same, filled up with bars to the table's width; blank cells are left out. */
    PADDED_ROWS,
    /** The same with the blank cells. */
    PADDED_WHOLE,
    /** A row a line, cells parted by tabs. */
    TABBED_ROWS,
    /** A row a line, cells parted by one blank: blank ones vanished. */
    SPACED_ROWS,
    /** As lines of a PDF: a long label stands partly above and partly below its values. */
    WRAPPED_ROWS;

    boolean table() {
        return this == SPANS || this == BLANK_PARENTS || this == WIDE_LABELS;
    }

    boolean keepsBlanks() {
        return table()
                || Set.of(BARS, BARRED_ROWS, TABBED_ROWS, OPENED_BARS, LED_BARS, PADDED_WHOLE)
                        .contains(this);
    }

    /** The cells of a table's lines, header first, as this layout has them before they are put on the page. */
    List<List<Piece>> lay(PrintedTable table) {
        var lines = new ArrayList<List<Piece>>();
        for (List<HeaderCell> header : table.header()) {
            var line = new ArrayList<Piece>();
            header.forEach(cell -> line.add(new Piece(cell.text(), cell.rowSpan(), cell.columnSpan(), false)));
            lines.add(line);
        }
        PrintedRow before = null;
        for (int i = 0; i < table.rows().size(); i++) {
            PrintedRow row = table.rows().get(i);
            lines.add(lay(table, row, before, i));
            before = row;
        }
        return lines;
    }

    private List<Piece> lay(PrintedTable table, PrintedRow row, PrintedRow before, int at) {
        var line = new ArrayList<Piece>();
        int depth =
                table.rows().stream().mapToInt(r -> r.parents().size()).max().orElse(0);
        for (int level = 0; level < row.parents().size(); level++) {
            boolean again = before != null
                    && before.parents().size() > level
                    && before.parents()
                            .subList(0, level + 1)
                            .equals(row.parents().subList(0, level + 1));
            if (!again) {
                int rows = this == SPANS ? count(table, row, level, at) : 1;
                line.add(new Piece(row.parents().get(level), rows, 1, false));
            } else if (this == BLANK_PARENTS) {
                line.add(new Piece("", 1, 1, false));
            }
        }
        if (!row.label().isEmpty()) {
            int width = this == SPANS ? depth + 1 - row.parents().size() : this == WIDE_LABELS ? 2 : 1;
            line.add(new Piece(row.label(), 1, width, false));
        }
        boolean hasUnits = table.rows().stream().anyMatch(r -> !r.unit().isEmpty());
        if (hasUnits) {
            line.add(new Piece(row.unit(), 1, 1, false));
        }
        row.values().forEach(value -> line.add(new Piece(value, 1, this == WIDE_LABELS ? 2 : 1, true)));
        if (row.values().isEmpty()) {
            line.add(new Piece("", 1, 1, false));
        }
        return line;
    }

    private static int count(PrintedTable table, PrintedRow row, int level, int from) {
        int rows = 0;
        while (from + rows < table.rows().size()
                && table.rows().get(from + rows).parents().size() > level
                && table.rows()
                        .get(from + rows)
                        .parents()
                        .subList(0, level + 1)
                        .equals(row.parents().subList(0, level + 1))) {
            rows++;
        }
        return rows;
    }

    /** A cell on its way to the page. */
    record Piece(String text, int rowSpan, int columnSpan, boolean value) {
        Piece withText(String words) {
            return new Piece(words, rowSpan, columnSpan, value);
        }
    }
}
