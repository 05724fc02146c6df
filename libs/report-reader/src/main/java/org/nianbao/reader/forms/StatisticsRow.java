package org.nianbao.reader.forms;

import java.util.List;
import java.util.Optional;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * A row of the form of 2014 to 2018, as met.
 *
 * @param id of the label
 * @param labelAt the label's place in the row
 * @param columns the header above it
 */
record StatisticsRow(String id, FormRow row, int labelAt, StatisticsColumns columns) {

    FormCell label() {
        return row.cells().get(labelAt);
    }

    /** The unit as printed; empty when none is. */
    String unit() {
        List<FormCell> cells = row.after(labelAt);
        return !cells.isEmpty() && StatisticsLabels.isUnit(cells.get(0).text())
                ? cells.get(0).text()
                : "";
    }

    /** The cell of the body's own figure; empty when it cannot be told. */
    Optional<FormCell> findValue() {
        return columns.own() < 0 ? Optional.empty() : findValues().map(values -> values.get(columns.own()));
    }

    private Optional<List<FormCell>> findValues() {
        List<FormCell> cells = row.after(labelAt);
        boolean unitFirst = !unit().isEmpty();
        boolean blankUnit = !unitFirst
                && row.exact()
                && cells.size() > columns.values()
                && columns.hasUnit()
                && cells.get(0).blank();
        int at = unitFirst || blankUnit ? labelAt + 1 : labelAt;
        if (!row.exact() && unitFirst && !row.after(at).isEmpty()) {
            FormCell first = row.after(at).get(0);
            boolean unitAlone = cells.get(0).line() != first.line();
            if (unitAlone && cells.get(0).line() == label().line()) {
                return Optional.empty();
            }
        }
        if (row.exact() && row.after(at).isEmpty()) {
            return Optional.empty();
        }
        if (columns.values() == 1 && !row.exact()) {
            List<FormCell> values = ValueCells.withoutRoom(row.after(at), 1);
            return values.size() == 1 && !row.doubtful() && sameLayout(values.get(0), at)
                    ? Optional.of(values)
                    : Optional.empty();
        }
        return ValueCells.of(row, at, columns.values(), columns.lastColumn());
    }

    /** A value stands in the line of its label or unit, or all of them stand in lines of their own. */
    private boolean sameLayout(FormCell value, int before) {
        int line = row.cells().get(before).line();
        return value.line() == line || before == labelAt || line != label().line();
    }

    void keepOtherColumns(Ledger ledger) {
        if (columns.values() == 1) {
            return;
        }
        Optional<List<FormCell>> values = findValues();
        for (int i = 0; values.isPresent() && i < columns.values(); i++) {
            if (i != columns.own()) {
                String name = columns.name(i);
                ledger.extra(
                        row,
                        label().text() + " / " + name,
                        unit(),
                        values.get().get(i).text());
                ledger.say(Problem.info(
                        ProblemCode.UNKNOWN_COLUMN,
                        "the column " + name + " is none of the form: kept as extra values",
                        "table " + row.table()));
            }
        }
    }
}
