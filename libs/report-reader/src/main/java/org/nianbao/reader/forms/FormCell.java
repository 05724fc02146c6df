package org.nianbao.reader.forms;

import org.nianbao.reader.page.Span;

/**
 * A cell of a form as its reader sees it, from a table or from flattened text.
 *
 * @param text as published
 * @param key the text as labels are compared
 * @param span of the text in the page; empty for a blank cell
 * @param row in its table, from 1
 * @param column in its table, from 1
 * @param lastColumn the last column that it covers
 * @param rowSpan the number of rows that it covers
 * @param line the line of the page that it stands in; counts only for flattened forms; negative for a blank cell that
 *     only empty lines tell of
 */
record FormCell(String text, String key, Span span, int row, int column, int lastColumn, int rowSpan, int line) {

    static FormCell of(String text, Span span, int row, int column, int line) {
        return new FormCell(text, LabelKey.of(text), span, row, column, column, 1, line);
    }

    FormCell withKey(String other) {
        return new FormCell(text, other, span, row, column, lastColumn, rowSpan, line);
    }

    /** True when it stands in a column and in no other, and in one row only. */
    boolean fillsPlace(int place) {
        return column == place && lastColumn == place && rowSpan == 1;
    }

    /** True for a blank cell that only empty lines tell of. */
    boolean inferred() {
        return line < 0;
    }

    boolean blank() {
        return text.isEmpty();
    }
}
