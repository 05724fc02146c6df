package org.nianbao.reader.forms;

import java.util.List;

import org.nianbao.reader.page.Block;

/**
 * How bars stand in a form with one cell a line: behind each cell, or before each but the first of a row; then one more
 * stands behind the row. Some texts have one more before each row. What is left are cells, the blank ones too.
 *
 * @param led true when bars stand before cells
 * @param opening true when a bar stands before each row
 */
record Bars(boolean led, boolean opening) {

    private static final int FEWEST_OPEN = 4;
    private static final int OPEN_SHARE = 5;

    /** @param opening true where a bar stands before each row of the page's forms */
    static Bars in(List<Line> form, boolean opening) {
        long led = form.stream().filter(Line::led).count();
        long closed = form.stream().filter(Line::closed).count();
        return new Bars(led > closed, led <= closed && opening);
    }

    /** True when a bar stands alone between what is no cell of a form and a form's first cell. */
    static boolean openRows(List<Line> lines, List<Lexicon> lexicons) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line before = lines.get(i - 1);
            boolean outside = before.text().indexOf('|') < 0
                    && !CellValue.looksLikeValue(before.text())
                    && (before.heading() || lexicons.stream().noneMatch(each -> isCell(each, before)));
            if (outside && lines.get(i).text().equals("|") && lines.get(i + 1).closed()) {
                return true;
            }
        }
        return false;
    }

    /**
     * True where rows have a bar between their cells and none at their ends: many lines with bars do not end with one,
     * and hardly any has one at both ends.
     */
    static boolean standBetween(List<Block> body) {
        int rows = 0;
        int open = 0;
        int closed = 0;
        for (Block block : body) {
            String text = block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
            int first = text.indexOf('|');
            if (first < 0) {
                continue;
            }
            boolean opens = first == 0;
            boolean closes = text.endsWith("|");
            rows++;
            open += opens || closes ? 0 : 1;
            closed += opens && closes ? 1 : 0;
        }
        return open >= FEWEST_OPEN && OPEN_SHARE * open >= rows && OPEN_SHARE * closed <= open;
    }

    private static boolean isCell(Lexicon lexicon, Line line) {
        return lexicon.exact(line.key())
                .filter(entry -> entry.kind() != Lexicon.Kind.NOTE)
                .isPresent();
    }

    /** A bar that only ends the cell of the line above. */
    boolean closes(Fragment bar, Fragment before) {
        return !led && before != null && !before.cell() && !before.text().isEmpty() && before.line() != bar.line();
    }

    /** The bar behind the last cell of a row: what follows has no bar before it. */
    boolean endsRow(List<Fragment> pieces, int at) {
        return led && (at + 1 == pieces.size() || !pieces.get(at + 1).cell());
    }

    /** The bar before the first cell of a row: a label follows, or values right behind the header. */
    boolean opensRow(List<Fragment> pieces, int at, boolean header) {
        if (!opening || at + 1 == pieces.size()) {
            return false;
        }
        Fragment next = pieces.get(at + 1);
        boolean label = !next.text().isEmpty() && !next.value();
        boolean behindHeader = header && at > 0 && !pieces.get(at - 1).text().isEmpty();
        return label || behindHeader;
    }
}
