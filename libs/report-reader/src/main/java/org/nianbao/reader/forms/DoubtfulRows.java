package org.nianbao.reader.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In text with one cell a line the number of a page may stand below a row whose blank cell has vanished, and look like
 * its value. Such rows are marked, where a number that can be no value shows that the pages are numbered: behind a
 * sentence, or beside all values of a row, or where other rows have their values in the line of their label. The last
 * row's may be the only page's.
 */
final class DoubtfulRows {

    private static final int MOST_COLUMNS = 7;
    private static final int ROWS_IN_LINES = 2;

    private final Lexicon lexicon;
    private final PageNumbers pageNumbers;

    DoubtfulRows(Lexicon lexicon, PageNumbers pageNumbers) {
        this.lexicon = lexicon;
        this.pageNumbers = pageNumbers;
    }

    List<FormRow> mark(List<FormRow> rows) {
        List<FormRow> own = rows.stream()
                .filter(row -> !row.exact() && !row.traced() && label(row) >= 0)
                .toList();
        long most = own.stream().mapToLong(this::values).max().orElse(0);
        boolean wide = lexicon == RequestsLabels.LEXICON;
        boolean vanished = own.stream().limit(Math.max(0, own.size() - 1)).anyMatch(row -> {
            long values = values(row);
            return values == 0 || wide && values < Math.min(most, MOST_COLUMNS);
        });
        boolean numbered = pageNumbers.areShown()
                || own.stream().anyMatch(row -> values(row) > (wide ? MOST_COLUMNS : 1))
                || own.stream().filter(this::hasValueBesideLabel).count() >= ROWS_IN_LINES;
        FormRow last = own.isEmpty() ? null : own.get(own.size() - 1);
        return rows.stream()
                .map(row ->
                        row.exact() || row.traced() || !hasPageNumber(row, vanished && (numbered || row.equals(last)))
                                ? row
                                : row.inDoubt())
                .toList();
    }

    private int label(FormRow row) {
        if (lexicon == RequestsLabels.LEXICON) {
            return RequestsLabels.findOwnLabel(row);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (lexicon.exact(Lexicon.Kind.ROW, row.cells().get(i).key()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Cells after the label but for the unit; a blank cell that a bar shows is one. */
    private long values(FormRow row) {
        return row.after(label(row)).stream()
                .filter(cell -> !StatisticsLabels.isUnit(cell.text()) || cell.blank())
                .count();
    }

    private boolean hasValueBesideLabel(FormRow row) {
        int line = row.cells().get(label(row)).line();
        return row.after(label(row)).stream()
                .anyMatch(cell -> cell.line() == line && !cell.blank() && !StatisticsLabels.isUnit(cell.text()));
    }

    private boolean hasPageNumber(FormRow row, boolean vanished) {
        Map<Integer, Long> cells =
                row.cells().stream().collect(Collectors.groupingBy(FormCell::line, Collectors.counting()));
        return row.after(label(row)).stream()
                .filter(cell -> !cell.blank() && cells.get(cell.line()) == 1)
                .anyMatch(cell -> pageNumbers.mayBe(cell, vanished));
    }
}
