package org.nianbao.reader.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.nianbao.model.form.Applicant;

import static org.nianbao.reader.forms.Lexicon.Kind.ROW;

/**
 * The tables that some places attached before 2014 (指标名称, 计量单位, 代码, 本期实际, 本年累计; or 指标名称, 计量单位, 2009年度, 历年累计). Only rows
 * that mean exactly a known indicator are read; 否决 counts more than 不同意公开, and 网上申请 less than 网络申请, so they are not.
 */
final class EarlyTable implements FormTable {

    private static final Lexicon LEXICON = new Lexicon()
            .row("disclosure.items", "主动公开信息数", "主动公开政府信息数")
            .row("disclosure.channel.website", "政府网站")
            .row("disclosure.channel.gazette", "政府公报")
            .row("requests.received", "申请总数", "收到申请总数", "依申请公开申请总数", "受理依申请公开信息总数")
            .row("requests.received.in_person", "当面申请数")
            .row("requests.received.fax", "传真申请数")
            .row("requests.received.letter", "信函申请数")
            .row("requests.answered", "对申请的答复总数", "申请答复总数", "本年度对申请的答复总数", "本年对申请的答复总数")
            .row("requests.answered.granted", "同意公开答复数")
            .row("requests.answered.partially_granted", "同意部分公开答复数", "部分公开答复数")
            .row("review.total", "行政复议数")
            .row("litigation.total", "行政诉讼数")
            .column("label", "指标名称")
            .column("unit", "计量单位", "单位")
            .column("number", "代码", "代号", "序号")
            .column("year", "本年累计", "本年累计数", "全年累计")
            .column("period", "本期实际", "本期实际数", "本年实际", "本年度", "统计数")
            .column("ever", "历年累计", "历年累计数");

    /** 2009年度, beside 历年累计. Two of them are no header of one year. */
    private static final Pattern A_YEAR = Pattern.compile("20[0-9]{2}年度?");

    private final Ledger ledger;
    private FormRow header;

    EarlyTable(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Lexicon lexicon() {
        return LEXICON;
    }

    @Override
    public boolean concerns(List<FormRow> rows) {
        return rows.stream().anyMatch(EarlyTable::isHeader)
                || header != null && rows.stream().anyMatch(row -> isNumbered(row) && fits(row));
    }

    /**
     * True for a table that counts all years beside the year: the form of 2014 never does, though it shares some rows.
     */
    static boolean isAlone(List<FormRow> rows) {
        return rows.stream().anyMatch(row -> isHeader(row) && place(row, "ever") >= 0);
    }

    /** True when a row's cells are as many as its header's, and unit and number stand where they must. */
    private boolean fits(FormRow row) {
        if (row.cells().size() != header.cells().size()) {
            return false;
        }
        return row.exact() || isNumbered(row) && !row.doubtful();
    }

    private boolean isNumbered(FormRow row) {
        int unit = place(header, "unit");
        int number = place(header, "number");
        return unit > 0
                && number > 0
                && row.cells().size() > Math.max(unit, number)
                && StatisticsLabels.isUnit(row.cells().get(unit).text())
                && row.cells().get(number).text().matches("\\d{1,3}");
    }

    private static boolean isHeader(FormRow row) {
        return place(row, "label") >= 0 && (place(row, "year") >= 0 || place(row, "period") >= 0);
    }

    /** The place of a column in the header; -1 when it is not there, or more than once. */
    private static int place(FormRow header, String id) {
        int found = -1;
        for (int i = 0; i < header.cells().size(); i++) {
            String key = header.cells().get(i).key();
            boolean named = id.equals("period") && A_YEAR.matcher(key).matches()
                    || LEXICON.exact(Lexicon.Kind.COLUMN, key)
                            .filter(entry -> entry.id().equals(id))
                            .isPresent();
            if (named && found >= 0) {
                return -1;
            }
            found = named ? i : found;
        }
        return found;
    }

    @Override
    public boolean take(FormRow row) {
        if (isHeader(row)) {
            header = row;
            return true;
        }
        if (header == null || !fits(row)) {
            return false;
        }
        Optional<Lexicon.Entry> label =
                LEXICON.exact(ROW, row.cells().get(place(header, "label")).key());
        Optional<FormCell> value = findValue(row);
        if (label.isEmpty() || value.isEmpty()) {
            return false;
        }
        ledger.observe(label.get().id(), Applicant.TOTAL, CellValue.Shape.COUNT, row, value.get());
        return true;
    }

    /** The figure of the year. Where the form prints the period beside it, both must say the same. */
    private Optional<FormCell> findValue(FormRow row) {
        int year = place(header, "year");
        int period = place(header, "period");
        if (year < 0 || period < 0) {
            return Optional.of(row.cells().get(Math.max(year, period)));
        }
        FormCell ofYear = row.cells().get(year);
        boolean same = ofYear.text().equals(row.cells().get(period).text());
        return same ? Optional.of(ofYear) : Optional.empty();
    }

    @Override
    public boolean met() {
        return header != null;
    }

    @Override
    public void close(boolean siblings) {
        // A table of a place's own: nothing says which rows it should have.
    }
}
