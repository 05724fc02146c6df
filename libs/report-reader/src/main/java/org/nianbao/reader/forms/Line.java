package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Block;
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

    static List<Line> listOf(List<Block> body) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Paragraph paragraph
                    && paragraph.text().length() <= LONGEST) {
                lines.add(of(paragraph, i));
            }
        }
        return lines;
    }

    private static Line of(Block.Paragraph paragraph, int number) {
        String text = paragraph.text();
        List<Fragment> cells = Fragment.listCells(paragraph, number);
        boolean bars = text.indexOf('|') >= 0;
        boolean row = cells.size() >= 2
                && cells.stream().anyMatch(cell -> !cell.text().isEmpty());
        List<Fragment> fragments = bars || row ? cells : Fragment.listWords(paragraph, number);
        return new Line(number, text, LabelKey.of(text), LabelKey.withNotes(text), paragraph.span(), fragments, row);
    }

    /** True for a line that begins as the heading of a section does. */
    boolean heading() {
        return HEADING.matcher(text).lookingAt();
    }

    /** True for what can only be prose. */
    boolean sentence() {
        return text.length() > 60 && text.indexOf('。') >= 0 || text.endsWith("。");
    }
}
