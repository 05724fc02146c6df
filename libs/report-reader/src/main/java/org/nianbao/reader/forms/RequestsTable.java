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

import static org.nianbao.reader.forms.Lexicon.Kind.COLUMN;
import static org.nianbao.reader.forms.Lexicon.Kind.HEADING;

/** Section three of F2019 and F2021: requests by result and applicant (收到和处理政府信息公开申请情况). */
final class RequestsTable implements FormTable {

    private static final String OTHER = "requests.result.other";
    private static final String TOTAL = "requests.result.total";

    private final Ledger ledger;
    private final ApplicantColumns columns = new ApplicantColumns();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private boolean inOther;
    private FormRow otherWithoutValues;
    private FormRow last;

    RequestsTable(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Lexicon lexicon() {
        return RequestsLabels.LEXICON;
    }

    @Override
    public boolean concerns(List<FormRow> rows) {
        long own = rows.stream()
                .filter(row -> RequestsLabels.findOwnLabel(row) >= 0)
                .count();
        return own >= (seen.isEmpty() ? 2 : 1) || own == 1 && rows.stream().anyMatch(ApplicantColumns::isHeader);
    }

    @Override
    public boolean take(FormRow row) {
        if (ApplicantColumns.isHeader(row) || columns.continuedBy(row)) {
            columns.add(row);
            return true;
        }
        int label = findLabel(row);
        if (label >= 0) {
            String id =
                    lexicon().row(row.cells().get(label).key()).orElseThrow().id();
            read(id, row, label);
            last = row;
            return true;
        }
        return isHeading(row);
    }

    /** The last cell of the row's beginning that is the label of a row. */
    private int findLabel(FormRow row) {
        int found = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            FormCell cell = row.cells().get(i);
            Optional<Lexicon.Entry> entry = lexicon().row(cell.key());
            if (entry.isPresent()
                    && fits(entry.get().id(), found < 0 ? null : row.cells().get(found))) {
                found = i;
            } else if (found >= 0 || !mayStandBeforeLabel(cell)) {
                break;
            }
        }
        return found;
    }

    /** "其他" and "总计" are also words of the header: as rows they stand below their section only. */
    private boolean fits(String id, FormCell before) {
        boolean below = before != null && before.key().equals("其他处理");
        return switch (id) {
            case "requests.result.other.other" -> inOther || below;
            case TOTAL -> !seen.isEmpty();
            default -> true;
        };
    }

    private boolean mayStandBeforeLabel(FormCell cell) {
        return cell.key().isEmpty()
                || lexicon().exact(HEADING, cell.key()).isPresent()
                || cell.text().matches("\\d{1,2}");
    }

    private boolean isHeading(FormRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.key().isEmpty()
                        || lexicon().exact(HEADING, cell.key()).isPresent()
                        || lexicon().exact(Lexicon.Kind.NOTE, cell.key()).isPresent()
                        || lexicon().exact(COLUMN, cell.key()).isPresent());
    }

    private void read(String id, FormRow row, int label) {
        inOther = id.startsWith(OTHER);
        if (id.equals(OTHER) && row.after(label).stream().allMatch(FormCell::blank)) {
            otherWithoutValues = row;
            return;
        }
        seen.add(id);
        Optional<List<Applicant>> order = columns.find();
        if (order.isEmpty()) {
            unread.add(id);
            ledger.say(Problem.error(
                    ProblemCode.COLUMNS_MISSING,
                    "the header does not say which applicant each column stands for: no value is taken",
                    "table " + row.table()));
            return;
        }
        Optional<List<FormCell>> values = ValueCells.of(row, label, order.get().size(), columns.lastColumn());
        if (values.isEmpty()) {
            unread.add(id);
            ledger.say(Problem.warning(
                    ProblemCode.AMBIGUOUS_CELLS,
                    RequestsLabels.words(id) + ": " + row.after(label).size() + " cells where "
                            + order.get().size() + " belong, so no column can be told: no value of " + id + " is taken",
                    row.where()));
            return;
        }
        for (int i = 0; i < values.get().size(); i++) {
            Applicant applicant = order.get().get(i);
            if (applicant != null) {
                ledger.observe(
                        id, applicant, CellValue.Shape.COUNT, row, values.get().get(i));
            }
        }
    }

    @Override
    public void close() {
        if (seen.isEmpty()) {
            return;
        }
        boolean split = seen.stream().anyMatch(id -> id.startsWith(OTHER + "."));
        boolean one = seen.contains(OTHER);
        if (split) {
            ledger.met(FormEdition.F2021);
        }
        if (one) {
            ledger.met(FormEdition.F2019);
        }
        if (otherWithoutValues != null && !split && !one) {
            ledger.say(Problem.warning(
                    ProblemCode.AMBIGUOUS_CELLS,
                    "其他处理 has no value, and no rows of its own: nothing of " + OTHER + " is taken",
                    otherWithoutValues.where()));
        }
        List<String> expected = new ArrayList<>(RequestsLabels.listRows(split, one));
        MissingRows.say(ledger, expected, seen, unread, RequestsLabels::words, last, "section three", false);
    }
}
