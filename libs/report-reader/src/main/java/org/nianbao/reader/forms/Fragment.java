package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Span;

/**
 * A piece of a line of flattened text between blanks or bars.
 *
 * @param key the text as labels are compared
 * @param fullKey the same with its notes
 * @param line counts the lines of the body, from 0
 * @param cell true when bars or tabs mark it as a cell; such a cell may be blank
 * @param above empty lines above its line when it is the first piece there; 0 otherwise
 */
record Fragment(String text, String key, String fullKey, Span span, int line, boolean cell, int above) {

    private static final Pattern BLANK_BETWEEN_BARS = Pattern.compile("\\|\\s+\\|");
    private static final int SHORTEST_LED = 5;
    private static final int LONGEST_LED = 80;
    private static final String PARTING_ASCII = " \t\n\u000B\f\r|";
    private static final String PARTING_WIDE = "\u3000\u00a0\u2002\u2003";
    /** 当面申请数：2件, 当面申请数……2: a label and its value in one piece. */
    private static final Pattern LED_VALUE = Pattern.compile(
            "((?:其中[:：])?+[^\\s|:：…。,，;；]{4,40}+)(?:[:：]|…{1,20}|\\.{3,40})\\s?(\\d[\\d,.]{0,11}(?:条|件|次|篇|个|人|人次|万元|元)?)");

    /** A quick look, as most lines are cells of forms. */
    private static boolean mayLeadToValue(String text) {
        int last = text.length() - 1;
        return last > SHORTEST_LED
                && last < LONGEST_LED
                && (Character.isDigit(text.charAt(last)) || "条件次篇个人元".indexOf(text.charAt(last)) >= 0);
    }

    /** The pieces of a line without bars. */
    static List<Fragment> listWords(Block.Paragraph paragraph, int line) {
        var words = new ArrayList<Fragment>();
        String text = paragraph.text();
        Matcher led = mayLeadToValue(text) ? LED_VALUE.matcher(text) : null;
        if (led != null && led.matches()) {
            words.add(at(paragraph, 0, led.end(1), line, false, paragraph.above()));
            words.add(at(paragraph, led.start(2), led.end(2), line, false, 0));
            return words;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || parts(text.charAt(i))) {
                if (i > start) {
                    words.add(at(paragraph, start, i, line, false, words.isEmpty() ? paragraph.above() : 0));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean parts(char c) {
        return c <= '|' ? PARTING_ASCII.indexOf(c) >= 0 : PARTING_WIDE.indexOf(c) >= 0;
    }

    /**
     * The cells of a line with bars or tabs: a bar at the line's beginning opens the first cell, one at its end closes
     * the last; a tab at either end has an empty cell beside it.
     *
     * @param limit where the cells end, in the line
     * @param parts true when a bar at the beginning stands behind a blank cell
     */
    static List<Fragment> listCells(Block.Paragraph paragraph, int limit, boolean parts, int line) {
        String text = paragraph.text().substring(0, limit);
        var cells = new ArrayList<Fragment>();
        if (BLANK_BETWEEN_BARS.matcher(text).matches()) {
            return List.of(at(paragraph, 1, 1, line, true, paragraph.above()));
        }
        int start = !parts
                        && text.startsWith("|")
                        && text.indexOf('\n') < 0
                        && !text.replaceAll("[|\\s]", "").isEmpty()
                ? 1
                : 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '|' || text.charAt(i) == '\t') {
                cells.add(at(paragraph, start, i, line, true, cells.isEmpty() ? paragraph.above() : 0));
                start = i + 1;
            }
        }
        if (start < text.length() || text.endsWith("\t")) {
            cells.add(at(paragraph, start, text.length(), line, true, cells.isEmpty() ? paragraph.above() : 0));
        }
        return cells;
    }

    /** The cells of a line whose bars stand between them: before the first bar and behind the last is one each. */
    static List<Fragment> listParted(Block.Paragraph paragraph, int line) {
        String text = paragraph.text();
        var cells = new ArrayList<Fragment>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '|') {
                cells.add(at(paragraph, start, i, line, true, cells.isEmpty() ? paragraph.above() : 0));
                start = i + 1;
            }
        }
        return cells;
    }

    /** True for a piece that is a figure and nothing else. */
    boolean value() {
        return !text.isEmpty() && CellValue.looksLikeValue(text);
    }

    private static Fragment at(Block.Paragraph paragraph, int from, int to, int line, boolean cell, int above) {
        String text = paragraph.text();
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int offset = paragraph.span().start();
        String words = text.substring(start, end);
        return new Fragment(
                words,
                LabelKey.of(words),
                LabelKey.withNotes(words),
                new Span(offset + start, offset + end),
                line,
                cell,
                above);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
