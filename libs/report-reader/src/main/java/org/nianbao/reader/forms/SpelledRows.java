package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Span;

/**
 * Rows of section two that a line spells out, each value behind the name of its column: 行政规范性文件：本年制发件数 1；本年废止件数
 * 0；现行有效件数 5. The whole line has to be made of such rows, in the form's own words; else none of it is one.
 */
final class SpelledRows {

    private static final Pattern LEAD =
            Pattern.compile("(?:\\([0-9一二三四五六七八九十]{1,2}\\)|[0-9]{1,2}[.、](?![0-9])|[·•●◆■-])?");
    private static final Pattern LABEL =
            Pattern.compile("(规章|(?:行政)?规范性文件|行政许可|其他对外管理服务事项|行政处罚|行政强制|行政事业性收费|政府集中采购)[:,]?");
    private static final Pattern ITEM = Pattern.compile(
            "([^,;:。、0-9+-]{4,20}?)(?:[:为]|共计?)?([+-]?[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\\.[0-9]+)?(?:件|宗|项|个|万元|元)?)"
                    + "(?:[,;。、]|(?=\\p{IsHan})|$)");

    private static final int LONGEST = 60;

    private final Matching.Matched matched;
    private final Line line;
    private final int table;
    private final int first;
    private final List<FormRow> rows = new ArrayList<>();

    private SpelledRows(Line line, int table, int first) {
        this.line = line;
        this.matched = Matching.match(line.text());
        this.table = table;
        this.first = first;
    }

    /**
     * A header and a row of values for each row that the line spells out; empty when it does anything else.
     *
     * @param first the number of the first row
     */
    static List<FormRow> of(Line line, int table, int first) {
        return new SpelledRows(line, table, first).read();
    }

    /** True when each line is one row of a form, a colon and its one value, as of a list without columns. */
    static boolean areLabelsWithOneValue(List<Line> lines) {
        return lines.stream().allMatch(SpelledRows::isLabelWithOneValue);
    }

    private static boolean isLabelWithOneValue(Line line) {
        List<Fragment> pieces = line.fragments();
        boolean words = pieces.stream().noneMatch(Fragment::value);
        return words
                || pieces.size() == 2
                        && !pieces.get(0).value()
                        && !pieces.get(1).cell()
                        && Matching.normalise(pieces.get(0).text() + line.text())
                                .contains(":")
                        && line.span().length() < LONGEST;
    }

    private List<FormRow> read() {
        String text = matched.text();
        Matcher lead = LEAD.matcher(text);
        int at = lead.lookingAt() ? lead.end() : 0;
        Matcher label = LABEL.matcher(text);
        while (at < text.length()) {
            if (!label.region(at, text.length()).lookingAt()) {
                return List.of();
            }
            int end = readItems(label);
            if (end == label.end()) {
                return List.of();
            }
            at = end;
        }
        return rows;
    }

    /** One past the last item behind a label; the label's own end when not one of the form is there. */
    private int readItems(Matcher label) {
        String text = matched.text();
        FormCell row = cell(label.start(1), label.end(1), first + rows.size() + 1, 1);
        String id =
                DisclosureLabels.LEXICON.row(row.key()).map(Lexicon.Entry::id).orElse("");
        var names = new ArrayList<FormCell>();
        var values = new ArrayList<FormCell>(List.of(row));
        int at = label.end();
        Matcher item = ITEM.matcher(text);
        while (item.region(at, text.length()).lookingAt() && isOf(id, item) && isWhole(item)) {
            int column = names.size() + 2;
            names.add(cell(item.start(1), item.end(1), first + rows.size(), column));
            values.add(cell(item.start(2), item.end(2), first + rows.size() + 1, column));
            at = item.end();
        }
        if (!names.isEmpty()) {
            rows.add(new FormRow(table, first + rows.size(), names, true));
            rows.add(new FormRow(table, first + rows.size(), values, true));
        }
        return at;
    }

    private static boolean isOf(String id, Matcher item) {
        return DisclosureLabels.findColumn(LabelKey.of(item.group(1)))
                .flatMap(column -> column.code(id))
                .isPresent();
    }

    /** False for figures that blanks part: 1 0 is not ten. */
    private boolean isWhole(Matcher item) {
        String published = matched.origin(item.start(2), item.end(2)).in(line.text());
        return published.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private FormCell cell(int start, int end, int row, int column) {
        Span own = matched.origin(start, end);
        int base = line.span().start();
        return FormCell.of(
                own.in(line.text()), new Span(base + own.start(), base + own.end()), row, column, line.number());
    }
}
