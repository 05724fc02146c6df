package org.nianbao.reader.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern ITEM = Pattern.compile("\\d{1,2}");

    private final Ledger ledger;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<FormEdition> atTop = new LinkedHashSet<>();
    private final Set<FormEdition> namedBelow = new LinkedHashSet<>();
    private final HeldRows held = new HeldRows(true);
    private DisclosureHeader header = DisclosureHeader.NONE;
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
        return rows.stream().anyMatch(DisclosureHeader::isHeader)
                || !header.names().isEmpty() && rows.stream().anyMatch(row -> findLabel(row) >= 0);
    }

    @Override
    public boolean take(FormRow row) {
        if (DisclosureHeader.isHeader(row)) {
            header = DisclosureHeader.of(row);
            held.startBlock();
            return true;
        }
        int label = findLabel(row);
        if (label >= 0) {
            read(lexicon().row(row.cells().get(label).key()).orElseThrow().id(), row, label);
            last = row;
            return true;
        }
        if (row.cells().stream().allMatch(lexicon()::isFrame)) {
            return true;
        }
        held.countUnknown(row);
        return false;
    }

    private int findLabel(FormRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            FormCell cell = row.cells().get(i);
            if (lexicon().row(cell.key()).isPresent()) {
                return i;
            }
            if (!cell.blank()
                    && !DisclosureHeader.isNote(cell)
                    && !ITEM.matcher(cell.text()).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private void read(String id, FormRow row, int label) {
        seen.add(id);
        if (!header.isWholeFor(id)) {
            unread.add(id);
            ledger.say(Problem.error(
                    ProblemCode.COLUMNS_MISSING,
                    DisclosureLabels.words(id) + ": the header above does not name all of its columns, so no value of "
                            + header.codes(id) + " is taken",
                    row.where()));
            return;
        }
        int columns = header.names().size();
        Optional<List<FormCell>> values = header.findValues(row, label);
        DisclosureHeader above = header;
        above.names().forEach(name -> DisclosureLabels.findColumn(name.key()).ifPresent(column -> meet(id, column)));
        held.add(id, header.codes(id), row, values.isPresent(), () -> values.ifPresent(v -> take(id, row, above, v)));
        if (values.isEmpty()) {
            unread.add(id);
            ledger.say(Problem.warning(
                    ProblemCode.AMBIGUOUS_CELLS,
                    DisclosureLabels.words(id) + ": " + row.after(label).size() + " cells where " + columns
                            + " belong, so no column can be told: no value of " + header.codes(id) + " is taken",
                    row.where()));
        }
    }

    private void take(String id, FormRow row, DisclosureHeader above, List<FormCell> values) {
        for (int i = 0; i < values.size(); i++) {
            observe(id, row, above.names().get(i), values.get(i));
        }
    }

    private void observe(String id, FormRow row, FormCell name, FormCell cell) {
        Optional<Column> column = DisclosureLabels.findColumn(name.key());
        Optional<String> code = column.flatMap(c -> c.code(id));
        String heading = name.text();
        if (code.isEmpty()) {
            ledger.say(Problem.warning(
                    ProblemCode.UNKNOWN_COLUMN,
                    DisclosureLabels.words(id) + " has no column " + heading + " in the form",
                    row.where()));
            ledger.extra(row, DisclosureLabels.words(id) + " / " + heading, null, cell.text());
            return;
        }
        switch (column.orElseThrow().name()) {
            case "amount" -> new Money(ledger).observe(code.get(), row, cell, heading);
            case "items_change" -> ledger.observe(code.get(), Applicant.TOTAL, CellValue.Shape.CHANGE, row, cell);
            default -> ledger.observe(code.get(), Applicant.TOTAL, CellValue.Shape.COUNT, row, cell);
        }
    }

    private void meet(String id, Column column) {
        if (column.tellsEdition()) {
            ledger.met(column.edition());
        }
        boolean top = id.equals("disclosure.rules") || id.equals("disclosure.normative");
        if (top || column.tellsEdition()) {
            (top ? atTop : namedBelow).add(column.edition());
        }
    }

    @Override
    public boolean met() {
        return !seen.isEmpty();
    }

    @Override
    public void close(boolean siblings) {
        if (seen.isEmpty() && !siblings) {
            return;
        }
        boolean before = namedBelow.contains(FormEdition.F2019)
                || namedBelow.isEmpty() && !ledger.editions().contains(FormEdition.F2021)
                || seen.contains("disclosure.procurement")
                || seen.contains("disclosure.other_services");
        FormEdition edition = before ? FormEdition.F2019 : FormEdition.F2021;
        held.settle(DisclosureLabels.listBlocks(edition), ledger);
        var missing = new MissingRows(
                ledger,
                "section two",
                DisclosureLabels.listRows(edition),
                DisclosureLabels::words,
                row -> String.join(", ", DisclosureLabels.listCodes(row, edition)));
        if (seen.isEmpty()) {
            missing.sayAll();
            return;
        }
        missing.say(seen, last, false);
        sayMissingColumns(edition);
    }

    private void sayMissingColumns(FormEdition below) {
        for (String row : seen) {
            boolean top = row.equals("disclosure.rules") || row.equals("disclosure.normative");
            FormEdition edition = top && !atTop.isEmpty() ? atTop.iterator().next() : below;
            List<String> without = DisclosureLabels.listCodes(row, edition).stream()
                    .filter(code -> !unread.contains(row) && !ledger.holds(code))
                    .toList();
            if (!without.isEmpty()) {
                ledger.say(Problem.warning(
                        ProblemCode.COLUMNS_MISSING,
                        DisclosureLabels.words(row) + " has no column for " + String.join(", ", without),
                        "table " + last.table()));
            }
        }
    }
}
