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

import static org.nianbao.reader.forms.Lexicon.Kind.HEADING;

/** Section three of F2019 and F2021: requests by result and applicant (收到和处理政府信息公开申请情况). */
final class RequestsTable implements FormTable {

    private static final String OTHER = "requests.result.other";
    private static final String TOTAL = "requests.result.total";

    /** The number of a row in a cell of its own, between the label of its group and its own. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.．、]?");

    private static final Pattern ITEM = Pattern.compile("\\d{1,2}");

    private final Ledger ledger;
    private final HeldRows held = new HeldRows(false);
    private final ApplicantColumns columns = new ApplicantColumns();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> headless = new LinkedHashSet<>();
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
        if (row.cells().stream().allMatch(lexicon()::isFrame)) {
            return true;
        }
        held.countUnknown(row);
        return false;
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
            } else if (found >= 0 ? !NUMBER.matcher(cell.text()).matches() : !mayStandBeforeLabel(cell)) {
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
                || cell.key().length() > 1 && lexicon().isPieceOfFrame(cell.key())
                || ITEM.matcher(cell.text()).matches();
    }

    private void read(String id, FormRow row, int label) {
        inOther = id.startsWith(OTHER);
        if (id.equals(OTHER) && row.after(label).stream().allMatch(FormCell::blank)) {
            otherWithoutValues = row;
            return;
        }
        seen.add(id);
        if (inOther) {
            ledger.met(id.equals(OTHER) ? FormEdition.F2019 : FormEdition.F2021);
        }
        Optional<List<Applicant>> order = columns.find();
        if (order.isEmpty()) {
            unread.add(id);
            headless.add(id);
            return;
        }
        Optional<List<FormCell>> values = columns.findValues(row, label, RequestsLabels.level(id));
        held.add(id, id, row, values.isPresent(), () -> values.ifPresent(v -> take(id, row, order.get(), v)));
        if (values.isEmpty()) {
            unread.add(id);
            int cells = row.after(label).size();
            String what = cells == order.get().size()
                    ? cells + " cells, as many as belong, but not where the header has them"
                    : cells + " cells where " + order.get().size() + " belong";
            ledger.say(Problem.warning(
                    ProblemCode.AMBIGUOUS_CELLS,
                    RequestsLabels.words(id) + ": " + what + ", so no column can be told: no value of " + id
                            + " is taken",
                    row.where()));
        }
    }

    private void take(String id, FormRow row, List<Applicant> order, List<FormCell> values) {
        for (int i = 0; i < values.size(); i++) {
            if (order.get(i) != null) {
                ledger.observe(id, order.get(i), CellValue.Shape.COUNT, row, values.get(i));
            }
        }
    }

    @Override
    public boolean met() {
        return !seen.isEmpty();
    }

    @Override
    public void close(boolean siblings) {
        boolean split = seen.stream().anyMatch(id -> id.startsWith(OTHER + "."));
        boolean one = seen.contains(OTHER);
        List<String> expected = RequestsLabels.listRows(split || !one, one || !split);
        held.settle(List.of(expected), ledger);
        var missing = new MissingRows(ledger, "section three", expected, RequestsLabels::words);
        if (seen.isEmpty()) {
            if (siblings) {
                missing.sayAll();
            }
            return;
        }
        if (otherWithoutValues != null && !split && !one) {
            ledger.say(Problem.warning(
                    ProblemCode.AMBIGUOUS_CELLS,
                    "其他处理 has no value, and no rows of its own: nothing of " + OTHER + " is taken",
                    otherWithoutValues.where()));
        }
        missing.say(seen, last, false);
        missing.sayLastIsCutOff(unread, last);
        sayMissingApplicants();
        if (!headless.isEmpty()) {
            ledger.say(Problem.error(
                    ProblemCode.COLUMNS_MISSING,
                    "the header of section three does not say which applicant each column stands for: no value is taken of "
                            + String.join(", ", headless),
                    "table " + last.table()));
        }
    }

    private void sayMissingApplicants() {
        for (Applicant applicant : Applicant.values()) {
            List<String> without = seen.stream()
                    .filter(id -> !unread.contains(id) && !ledger.holds(id, applicant))
                    .toList();
            if (!without.isEmpty()) {
                ledger.say(Problem.warning(
                        ProblemCode.COLUMNS_MISSING,
                        "section three has no column for " + applicant.chinese() + " in: " + String.join(", ", without),
                        "table " + last.table()));
            }
        }
    }
}
