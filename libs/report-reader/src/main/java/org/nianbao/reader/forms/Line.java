package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Span;

/**
 * A line of the report outside of its tables.
 *
 * @param number counts the lines of the body, from 0; a table between two lines counts as one
 * @param key the text as labels are compared
 * @param fullKey the same with its notes
 * @param fragments its pieces
 * @param row true when its tabs or bars make it a whole row of cells
 */
record Line(int number, String text, String key, String fullKey, Span span, List<Fragment> fragments, boolean row) {

    /** Longer lines are sentences. */
    private static final int LONGEST = 300;

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}\\s*、");

    /** "- 3 -", "第3页": no cell of a form is written so. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-·]{1,3}\\d{1,3}[-·]{1,3}|第\\d{1,3}页(?:[,/]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}页?");
    /** What Markdown draws below the header of a table. */
    private static final Pattern RULE = Pattern.compile(
            "\\|(?:\\s*:?-{3,20}:?\\s*\\|)+\\s*|(?:\\s*:?-{3,20}:?\\s*\\|)+\\s*:?-{3,20}:?\\s*|\\+(?:[-=]{3,20}\\+)+");

    private static final Pattern PARTED = Pattern.compile("[^|]+\\|[^|]+\\|.*");

    static List<Line> listOf(List<Block> body) {
        var lines = new ArrayList<Line>();
        boolean between = Bars.standBetween(body);
        var padding = Padding.in(body);
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Paragraph paragraph
                    && paragraph.text().length() <= LONGEST) {
                boolean alone = !opensWithBar(body, i - 1) && !opensWithBar(body, i + 1);
                boolean parts = alone && (partsCells(body, i - 1) || partsCells(body, i + 1));
                boolean fills = padding.is(paragraph.text(), i + 1 < body.size() ? textOf(body.get(i + 1)) : "");
                lines.add(
                        between && paragraph.text().indexOf('|') >= 0
                                ? ofCellsBetweenBars(paragraph, i)
                                : of(paragraph, i, padding, parts, fills));
            }
        }
        return lines;
    }

    /** A row whose bars stand between its cells only: one at an end of the line has a blank cell beside it. */
    private static Line ofCellsBetweenBars(Block.Paragraph paragraph, int number) {
        String text = paragraph.text();
        List<Fragment> cells = Fragment.listParted(paragraph, number);
        return new Line(number, text, LabelKey.of(text), LabelKey.withNotes(text), paragraph.span(), cells, true);
    }

    private static String textOf(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }

    private static boolean opensWithBar(List<Block> body, int at) {
        return at >= 0
                && at < body.size()
                && body.get(at) instanceof Block.Paragraph paragraph
                && paragraph.text().startsWith("|");
    }

    private static boolean partsCells(List<Block> body, int at) {
        return at >= 0
                && at < body.size()
                && body.get(at) instanceof Block.Paragraph paragraph
                && paragraph.text().length() <= LONGEST
                && paragraph.text().indexOf('|') > 0
                && PARTED.matcher(paragraph.text()).matches();
    }

    /**
     * @param parts true when a bar at the line's beginning parts a blank cell from the next, as no row beside it has
     *     one
     */
    private static Line of(Block.Paragraph paragraph, int number, Padding padding, boolean parts, boolean fills) {
        String text = paragraph.text();
        boolean parted = text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
        if (!parted && !fills && isSentence(text)) {
            return new Line(number, text, "", "", paragraph.span(), List.of(), false);
        }
        boolean nothing = fills
                || parted && RULE.matcher(text).matches()
                || text.length() < 15
                        && PAGE_NUMBER.matcher(Matching.normalise(text)).matches();
        List<Fragment> cells =
                nothing || !parted ? List.of() : Fragment.listCells(paragraph, padding.endOfCells(text), parts, number);
        boolean row = cells.size() >= 2
                && cells.stream().anyMatch(cell -> !cell.text().isEmpty());
        List<Fragment> fragments = nothing || parted ? cells : Fragment.listWords(paragraph, number);
        return new Line(number, text, LabelKey.of(text), LabelKey.withNotes(text), paragraph.span(), fragments, row);
    }

    /** True for a line whose bar stands before its cell: the cells of its row end with a bar of their own. */
    boolean led() {
        return text.startsWith("|") && text.length() > 1 && text.indexOf('|', 1) < 0;
    }

    /** True for a line that is one cell with the bar behind it, and bars that fill it up perhaps. */
    boolean closed() {
        return text.length() > 1 && text.charAt(0) != '|' && fragments.size() == 1 && text.endsWith("|");
    }

    /** True for a line that begins as the heading of a section does. */
    boolean heading() {
        return HEADING.matcher(text).lookingAt();
    }

    /** True for what can only be prose. */
    boolean sentence() {
        return isSentence(text);
    }

    private static boolean isSentence(String text) {
        return text.length() > 60 && text.indexOf('。') >= 0 || text.endsWith("。");
    }
}
