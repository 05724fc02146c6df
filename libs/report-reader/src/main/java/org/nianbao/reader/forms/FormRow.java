package org.nianbao.reader.forms;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * A row of a form: its cells in order, each where it begins.
 *
 * @param table the number of the table in the document, from 1; flattened forms count on after the tables
 * @param number of the row in that table, from 1
 * @param exact true when the cells are told apart by the document itself, so that a blank one has its place; false when
 *     the row was put together from a flattened form, where blank cells have vanished
 * @param doubtful true when one of its values may be the number of a page, in the place of a blank cell
 */
record FormRow(int table, int number, List<FormCell> cells, boolean exact, boolean doubtful) {

    FormRow(int table, int number, List<FormCell> cells, boolean exact) {
        this(table, number, cells, exact, false);
    }

    FormRow {
        cells = List.copyOf(cells);
    }

    /** The row as published. */
    String quote() {
        StringJoiner quote = new StringJoiner(" | ");
        for (FormCell cell : cells) {
            quote.add(cell.text());
        }
        return quote.toString();
    }

    String where() {
        return "table " + table + ", row " + number;
    }

    boolean blank() {
        for (FormCell cell : cells) {
            if (!cell.blank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * True for a row of a grid in which nothing spans: each place has a cell, so that the places say which column a
     * cell stands in, whatever is blank beside it.
     */
    boolean fillsGrid(int columns) {
        return exact
                && cells.size() == columns
                && IntStream.range(0, columns).allMatch(i -> cells.get(i).fillsPlace(i + 1));
    }

    FormRow inDoubt() {
        return new FormRow(table, number, cells, exact, true);
    }

    /** True when empty lines tell of a blank cell in it. */
    boolean traced() {
        return cells.stream().anyMatch(FormCell::inferred);
    }

    /** The cells after one of them. */
    List<FormCell> after(int index) {
        return cells.subList(index + 1, cells.size());
    }
}
