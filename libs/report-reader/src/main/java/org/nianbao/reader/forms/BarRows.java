package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Block.Paragraph;
import org.nianbao.reader.page.Span;

/**
 * Rows whose cells stand one a line, each with its bar behind it, and that are filled up with bars to the width of the
 * table: "规章 |", "0 |", "|", "0 |", "||". A bar alone may be a blank cell or fill up; but each row has as many bars as
 * the table has columns, and that tells where a row ends. Where all rows of a table keep to it, each becomes one line.
 */
final class BarRows {

    private static final int LEAST_ROWS = 3;
    private static final int LONGEST_CELL = 120;

    private final List<Block> body;
    private final String text;
    private final List<Block> joined = new ArrayList<>();

    private BarRows(List<Block> body, String text) {
        this.body = body;
        this.text = text;
    }

    /** @param text of the page */
    static List<Block> join(List<Block> body, String text) {
        if (body.stream().noneMatch(BarRows::fills)) {
            return body;
        }
        var rows = new BarRows(body, text);
        int at = 0;
        while (at < body.size()) {
            at = isCell(body.get(at)) ? rows.table(at) : rows.keep(at);
        }
        return rows.joined;
    }

    private int keep(int at) {
        joined.add(body.get(at));
        return at + 1;
    }

    /** Takes the lines with bars from a place on, and returns the place behind them. */
    private int table(int from) {
        int end = from;
        while (end < body.size() && (isCell(body.get(end)) || isBars(body.get(end)))) {
            end++;
        }
        List<Integer> ends = rowEnds(from, end);
        int row = from;
        for (int rowEnd : ends) {
            joined.add(line(row, rowEnd));
            row = rowEnd;
        }
        joined.addAll(body.subList(row, end));
        return end;
    }

    /** Where each whole row ends; empty when the lines do not keep to one width. */
    private List<Integer> rowEnds(int from, int end) {
        int width = 0;
        int first = from;
        while (first < end && width == 0) {
            if (fills(body.get(first))) {
                width = bars(from, first + 1);
            }
            first++;
        }
        var ends = new ArrayList<Integer>();
        int filled = 0;
        int start = from;
        for (int i = from; i < end; i++) {
            int bars = bars(start, i + 1);
            boolean fills = fills(body.get(i));
            boolean opens = i != start || isLabel(body.get(i)) || end - start == width;
            if (bars > width || fills && bars != width || !opens) {
                return List.of();
            }
            if (bars == width) {
                ends.add(i + 1);
                filled += fills ? 1 : 0;
                start = i + 1;
            }
        }
        return ends.size() >= LEAST_ROWS && filled > 1 ? ends : List.of();
    }

    /** One row as one line, without the bars that only fill it up. */
    private Paragraph line(int from, int end) {
        int last = fills(body.get(end - 1)) ? end - 2 : end - 1;
        Paragraph first = (Paragraph) body.get(from);
        var span = new Span(first.span().start(), body.get(last).span().end());
        return new Paragraph(span.in(text), span, first.above());
    }

    private int bars(int from, int end) {
        return body.subList(from, end).stream()
                .mapToInt(block ->
                        (int) textOf(block).chars().filter(c -> c == '|').count())
                .sum();
    }

    /** A cell with its bar behind it. */
    private static boolean isCell(Block block) {
        String line = textOf(block);
        return line.length() > 1
                && line.length() <= LONGEST_CELL
                && line.charAt(0) != '|'
                && line.indexOf('|') == line.length() - 1;
    }

    private static boolean isLabel(Block block) {
        String line = textOf(block);
        return isCell(block)
                && !CellValue.looksLikeValue(
                        line.substring(0, line.length() - 1).strip());
    }

    private static boolean isBars(Block block) {
        String line = textOf(block);
        return !line.isEmpty() && line.chars().allMatch(c -> c == '|');
    }

    private static boolean fills(Block block) {
        return isBars(block) && textOf(block).length() > 1;
    }

    private static String textOf(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }
}
