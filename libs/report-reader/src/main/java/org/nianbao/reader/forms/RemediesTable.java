package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * Section four of F2019 and F2021: reviews and lawsuits (行政复议、行政诉讼情况). One row of fifteen values below a header of
 * three groups; some pages print reviews and lawsuits as two tables.
 */
final class RemediesTable implements FormTable {

    private static final Lexicon LEXICON = new Lexicon()
            .column("upheld", "结果维持")
            .column("corrected", "结果纠正")
            .column("other", "其他结果")
            .column("pending", "尚未审结")
            .column("total", "总计", "合计")
            .note("行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉");

    private static final int MOST_HEADER_LINES = 40;

    private final Ledger ledger;
    private final List<FormRow> header = new ArrayList<>();
    private boolean headed;
    private boolean read;
    private FormRow blankRow;
    private FormRow last;

    RemediesTable(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Lexicon lexicon() {
        return LEXICON;
    }

    @Override
    public boolean concerns(List<FormRow> rows) {
        boolean continued = !header.isEmpty() && !read && !rows.isEmpty();
        if (continued && rows.stream().allMatch(row -> isHeader(row) || isValues(row))) {
            return true;
        }
        var words = new StringBuilder();
        rows.forEach(row -> row.cells().forEach(cell -> words.append(cell.key())));
        String all = words.toString();
        boolean leaves = all.contains("维持") && all.contains("纠正") && all.contains("审结") || RemediesHeader.isBroken(all);
        return leaves && (all.contains("行政复议") || all.contains("行政诉讼")) && all.contains("总计");
    }

    @Override
    public boolean take(FormRow row) {
        if (isHeader(row)) {
            if (read) {
                header.clear();
                read = false;
            }
            if (header.size() >= MOST_HEADER_LINES) {
                header.clear();
            }
            header.add(row);
            headed = true;
            last = row;
            return true;
        }
        if (header.isEmpty() || row.cells().isEmpty()) {
            return false;
        }
        long unlike = row.cells().stream()
                .filter(cell -> !cell.blank() && !CellValue.looksLikeValue(cell.text()))
                .count();
        List<String> codes = new RemediesHeader(header).listCodes();
        boolean whole = row.exact() && row.cells().size() == codes.size() && unlike <= 3;
        if (unlike > 0 && !whole) {
            return false;
        }
        if (row.blank()) {
            blankRow = row;
            return true;
        }
        read(row, codes);
        return true;
    }

    private static boolean isHeader(FormRow row) {
        long words = row.cells().stream()
                .filter(cell -> LEXICON.exact(cell.key()).isPresent())
                .count();
        return words > 0
                && row.cells().stream()
                        .allMatch(cell -> cell.blank()
                                || LEXICON.exact(cell.key()).isPresent()
                                || LEXICON.isPieceOfFrame(cell.key())
                                        && !cell.key().isEmpty());
    }

    private static boolean isValues(FormRow row) {
        return row.cells().stream().allMatch(cell -> cell.blank() || CellValue.looksLikeValue(cell.text()));
    }

    private void read(FormRow row, List<String> codes) {
        last = row;
        read = true;
        if (codes.isEmpty()) {
            ledger.say(Problem.error(
                    ProblemCode.COLUMNS_MISSING,
                    "the header of section four does not say what each column is: no value is taken",
                    row.where()));
            return;
        }
        int lastColumn = header.stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(FormCell::lastColumn)
                .max()
                .orElse(0);
        Optional<List<FormCell>> values = ValueCells.of(withoutEmptyColumn(row), -1, codes.size(), lastColumn);
        if (values.isEmpty()) {
            ledger.say(Problem.warning(
                    ProblemCode.AMBIGUOUS_CELLS,
                    "section four: " + row.cells().size() + " cells where " + codes.size()
                            + " belong, so no column can be told: no value is taken",
                    row.where()));
            return;
        }
        for (int i = 0; i < codes.size(); i++) {
            ledger.observe(
                    codes.get(i),
                    Applicant.TOTAL,
                    CellValue.Shape.COUNT,
                    row,
                    values.get().get(i));
        }
    }

    /** A page may put an empty column before the form: blank at its place in each row of the header as well. */
    private FormRow withoutEmptyColumn(FormRow row) {
        boolean empty = Stream.concat(header.stream(), Stream.of(row)).allMatch(r -> {
            FormCell first = r.cells().get(0);
            return r.exact() && first.blank() && first.fillsPlace(1);
        });
        return empty ? new FormRow(row.table(), row.number(), row.after(0), true) : row;
    }

    @Override
    public boolean met() {
        return headed;
    }

    @Override
    public void close(boolean siblings) {
        if (!headed && !siblings) {
            return;
        }
        if (!read && blankRow != null) {
            read(blankRow, new RemediesHeader(header).listCodes());
        }
        var missing = new ArrayList<>(RemediesHeader.OFFICIAL);
        missing.removeIf(ledger::holds);
        if (!missing.isEmpty()) {
            ledger.say(Problem.warning(
                    read || !headed ? ProblemCode.ROW_MISSING : ProblemCode.FORM_TRUNCATED,
                    "section four has no value for " + String.join(", ", missing),
                    last == null ? null : last.where()));
        }
    }
}
