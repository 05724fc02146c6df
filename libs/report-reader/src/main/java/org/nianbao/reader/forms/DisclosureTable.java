package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.forms.DisclosureLabels.Column;

/**
 * Section two of F2019 and F2021: what was disclosed under each item of article 20. Often one table for each item; each
 * has a header of its own, and one report may mix the headers of both editions.
 */
final class DisclosureTable implements FormTable {

    private final Ledger ledger;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<FormEdition> belowRules = new LinkedHashSet<>();
    private FormRow header;
    private FormRow last;

    DisclosureTable(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Lexicon lexicon() {
        return DisclosureLabels.LEXICON;
    }

    @Override
    public boolean concerns(List<FormRow> rows) {
        return rows.stream().anyMatch(DisclosureTable::isHeader)
                || header != null && rows.stream().anyMatch(row -> findLabel(row) >= 0);
    }

    @Override
    public boolean take(FormRow row) {
        if (isHeader(row)) {
            header = row;
            return true;
        }
        int label = findLabel(row);
        if (label >= 0) {
            read(lexicon().row(row.cells().get(label).key()).orElseThrow().id(), row, label);
            last = row;
            return true;
        }
        return row.cells().stream()
                .allMatch(cell ->
                        cell.key().isEmpty() && !CellValue.looksLikeValue(cell.text()) || cell.blank() || isNote(cell));
    }

    private static boolean isHeader(FormRow row) {
        return row.cells().stream()
                .anyMatch(cell -> DisclosureLabels.findColumn(cell.key()).isPresent());
    }

    private static boolean isNote(FormCell cell) {
        return DisclosureLabels.LEXICON.exact(Lexicon.Kind.NOTE, cell.key()).isPresent();
    }

    private int findLabel(FormRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            FormCell cell = row.cells().get(i);
            if (lexicon().row(cell.key()).isPresent()) {
                return i;
            }
            if (!cell.blank() && !isNote(cell) && !cell.text().matches("\\d{1,2}")) {
                return -1;
            }
        }
        return -1;
    }

    private void read(String id, FormRow row, int label) {
        seen.add(id);
        List<FormCell> columns = header == null
                ? List.of()
                : header.cells().stream()
                        .filter(cell -> !cell.blank() && !isNote(cell))
                        .toList();
        boolean fits = columns.stream().anyMatch(c -> code(id, c).isPresent());
        if (!fits) {
            unread.add(id);
            ledger.say(Problem.error(
                    ProblemCode.COLUMNS_MISSING,
                    DisclosureLabels.words(id) + ": no header above says what its values are; none of " + id
                            + " is taken",
                    row.where()));
            return;
        }
        int lastColumn =
                header.cells().stream().mapToInt(FormCell::lastColumn).max().orElse(0);
        Optional<List<FormCell>> values = ValueCells.of(row, label, columns.size(), lastColumn);
        if (values.isEmpty()) {
            unread.add(id);
            ledger.say(Problem.warning(
                    ProblemCode.AMBIGUOUS_CELLS,
                    DisclosureLabels.words(id) + ": " + row.after(label).size() + " cells where " + columns.size()
                            + " belong, so no column can be told: no value of " + id + " is taken",
                    row.where()));
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            observe(id, row, columns.get(i), values.get().get(i));
        }
    }

    private static Optional<String> code(String id, FormCell column) {
        return DisclosureLabels.findColumn(column.key()).flatMap(c -> c.code(id));
    }

    private void observe(String id, FormRow row, FormCell columnCell, FormCell cell) {
        Optional<Column> column = DisclosureLabels.findColumn(columnCell.key());
        Optional<String> code = code(id, columnCell);
        if (code.isEmpty()) {
            ledger.say(Problem.warning(
                    ProblemCode.UNKNOWN_COLUMN,
                    DisclosureLabels.words(id) + " has no column " + columnCell.text() + " in the form",
                    row.where()));
            ledger.extra(row, DisclosureLabels.words(id) + " / " + columnCell.text(), null, cell.text());
            return;
        }
        meet(id, column.orElseThrow());
        switch (column.orElseThrow().name()) {
            case "amount" -> new Money(ledger).observe(code.get(), row, cell, columnCell.text());
            case "items_change" -> ledger.observe(code.get(), Applicant.TOTAL, CellValue.Shape.CHANGE, row, cell);
            default -> ledger.observe(code.get(), Applicant.TOTAL, CellValue.Shape.COUNT, row, cell);
        }
    }

    private void meet(String id, Column column) {
        if (column.tellsEdition()) {
            ledger.met(column.edition());
        }
        if (!id.equals("disclosure.rules") && !id.equals("disclosure.normative")) {
            belowRules.add(column.edition());
        }
    }

    @Override
    public void close() {
        if (seen.isEmpty()) {
            return;
        }
        boolean before = belowRules.contains(FormEdition.F2019)
                || belowRules.isEmpty() && ledger.editions().contains(FormEdition.F2019)
                || seen.contains("disclosure.procurement");
        List<String> expected =
                new ArrayList<>(DisclosureLabels.listRows(before ? FormEdition.F2019 : FormEdition.F2021));
        MissingRows.say(ledger, expected, seen, unread, DisclosureLabels::words, last, "section two", false);
    }
}
