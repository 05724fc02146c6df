package org.nianbao.reader.forms;

import java.util.List;
import java.util.stream.Collectors;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** A row of a form that no indicator stands for. It is kept in its own words. */
record UnknownRow(FormRow row) {

    private static final int LONGEST = 60;

    /** True for a table that holds more than a few figures. */
    static boolean hasFigures(List<FormRow> rows) {
        long figures = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.blank() && CellValue.looksLikeValue(cell.text()))
                .count();
        return rows.size() > 1 && figures > 2;
    }

    /** A row without a value, such as a caption, is passed over. */
    void keep(Ledger ledger) {
        List<FormCell> filled =
                row.cells().stream().filter(cell -> !cell.blank()).toList();
        if (filled.size() < 2 || filled.stream().noneMatch(cell -> CellValue.looksLikeValue(cell.text()))) {
            return;
        }
        String label = filled.get(0).text();
        List<FormCell> rest = row.after(row.cells().indexOf(filled.get(0)));
        boolean unit = StatisticsLabels.isUnit(rest.get(0).text());
        String raw = rest.stream().skip(unit ? 1 : 0).map(FormCell::text).collect(Collectors.joining(" | "));
        ledger.extra(row, label, unit ? rest.get(0).text() : null, raw);
        ledger.say(Problem.info(
                ProblemCode.UNKNOWN_ROW,
                "the form has no row " + (label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label)
                        + ": kept as an extra",
                row.where()));
    }
}
