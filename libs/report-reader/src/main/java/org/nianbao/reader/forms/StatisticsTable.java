package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ValueStatus;

import static org.nianbao.reader.forms.Lexicon.Kind.HEADING;
import static org.nianbao.reader.forms.Lexicon.Kind.ROW;

/** The form of 2014 to 2018: 统计指标, 单位, 统计数. */
final class StatisticsTable implements FormTable {

    private final Ledger ledger;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final RemedyParent parent = new RemedyParent();
    private final HeldRows held = new HeldRows(false);
    /** Rows that are none of the form, by the row before them. */
    private final Map<FormRow, List<FormRow>> unknown = new HashMap<>();

    private final List<StatisticsRow> rows = new ArrayList<>();
    private StatisticsColumns columns = StatisticsColumns.NONE;
    private boolean signed;
    private FormRow header;
    private FormRow last;

    StatisticsTable(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Lexicon lexicon() {
        return StatisticsLabels.LEXICON;
    }

    @Override
    public boolean concerns(List<FormRow> rows) {
        long own = rows.stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> lexicon().exact(ROW, cell.key()).isPresent()))
                .count();
        boolean headed = rows.stream().anyMatch(StatisticsColumns::isHeader);
        boolean headerAlone = rows.size() == 1 && StatisticsColumns.isWholeHeader(rows.get(0));
        return own >= 4 || headerAlone || own >= 1 && (headed || !this.rows.isEmpty());
    }

    @Override
    public boolean take(FormRow row) {
        if (StatisticsColumns.isHeader(row)) {
            columns = StatisticsColumns.of(row);
            header = row;
            ledger.met(FormEdition.F2014);
            return true;
        }
        int label = findLabel(row);
        if (label >= 0) {
            String id =
                    lexicon().row(row.cells().get(label).key()).orElseThrow().id();
            rows.add(new StatisticsRow(id, row, label, columns));
            last = row;
            return true;
        }
        if (isSignOff(row)) {
            signed = signed || !rows.isEmpty();
            return true;
        }
        if (row.cells().stream().allMatch(lexicon()::isFrame) || isMarkedHeading(row)) {
            return true;
        }
        unknown.computeIfAbsent(last, before -> new ArrayList<>()).add(row);
        return false;
    }

    private int findLabel(FormRow row) {
        int found = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            FormCell cell = row.cells().get(i);
            if (StatisticsLabels.isUnit(cell.text()) && !cell.blank()) {
                break;
            }
            if (lexicon().row(cell.key()).isPresent()) {
                found = i;
            } else if (found >= 0 || !mayStandBeforeLabel(cell)) {
                break;
            }
        }
        return found;
    }

    private boolean mayStandBeforeLabel(FormCell cell) {
        return cell.key().isEmpty()
                || lexicon().exact(HEADING, cell.key()).isPresent()
                || cell.text().matches("\\d{1,2}");
    }

    /** A heading row whose other cells say by a mark that nothing belongs there: 八、机构建设和保障经费情况 | —— | . */
    private boolean isMarkedHeading(FormRow row) {
        return row.cells().stream()
                        .anyMatch(cell -> lexicon().exact(HEADING, cell.key()).isPresent())
                && row.cells().stream()
                        .allMatch(cell -> lexicon().isFrame(cell)
                                || CellValue.read(cell.text(), CellValue.Shape.COUNT)
                                                .status()
                                        == ValueStatus.NOT_APPLICABLE);
    }

    private static boolean isSignOff(FormRow row) {
        return row.cells().stream()
                .anyMatch(cell -> StatisticsLabels.SIGN_OFF.stream().anyMatch(cell.key()::startsWith));
    }

    @Override
    public boolean met() {
        return !rows.isEmpty();
    }

    @Override
    public void close(boolean siblings) {
        var missing = new MissingRows(ledger, "the form", StatisticsLabels.listCodes(), StatisticsLabels::words);
        if (rows.isEmpty()) {
            if (header != null) {
                missing.sayHeaderAlone(header);
            }
            return;
        }
        ledger.met(FormEdition.F2014);
        var mistakable = new MistakableLabels(rows);
        int lastLawsuit = lastLawsuit();
        for (int i = 0; i < rows.size(); i++) {
            read(rows.get(i), mistakable.findOther(i), i < lastLawsuit);
        }
        held.settle(List.of(StatisticsLabels.listCodes()), ledger);
        missing.say(seen, last, signed);
        missing.sayLastIsCutOff(unread, last);
    }

    /** The place of the last row that only 行政诉讼 has, or that stands below its total; -1 when there is none. */
    private int lastLawsuit() {
        int at = rows.size() - 1;
        while (at >= 0 && !rows.get(at).id().startsWith("litigation.")) {
            at--;
        }
        return at;
    }

    /** @param other the row that it may be in truth */
    private void read(StatisticsRow row, Optional<String> other, boolean lawsuitsBelow) {
        Optional<String> code = parent.decide(row.id(), lawsuitsBelow);
        if (code.isEmpty()) {
            say(ProblemCode.AMBIGUOUS_CELLS, row, "it is not told whether it stands under 行政复议 or 行政诉讼: not taken");
            return;
        }
        if (other.isPresent()) {
            say(
                    ProblemCode.AMBIGUOUS_CELLS,
                    row,
                    "it stands where " + StatisticsLabels.words(other.get()) + " (" + other.get()
                            + ") belongs, and may be that with characters lost: not taken");
            return;
        }
        seen.add(code.get());
        Optional<FormCell> value = row.findValue();
        held.add(
                code.get(),
                code.get(),
                row.row(),
                value.isPresent(),
                () -> value.ifPresent(cell -> take(code.get(), row, cell)));
        unknown.getOrDefault(row.row(), List.of()).forEach(held::countUnknown);
        if (value.isEmpty()) {
            unread.add(code.get());
            say(
                    ProblemCode.AMBIGUOUS_CELLS,
                    row,
                    "its value cannot be told or is cut off: " + code.get() + " is not taken");
        }
        row.keepOtherColumns(ledger);
    }

    private void take(String code, StatisticsRow row, FormCell cell) {
        if (code.equals("fees.requests") || code.equals("organisation.budget")) {
            String unitWords = row.unit() + " " + row.label().text();
            new Money(ledger).observe(code, row.row(), cell, unitWords);
        } else {
            ledger.observe(code, Applicant.TOTAL, CellValue.Shape.COUNT, row.row(), cell);
        }
    }

    private void say(ProblemCode problem, StatisticsRow row, String message) {
        ledger.say(Problem.warning(
                problem, row.label().text() + ": " + message, row.row().where()));
    }
}
