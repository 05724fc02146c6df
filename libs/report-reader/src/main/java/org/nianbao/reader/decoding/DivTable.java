package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.nianbao.reader.page.PageBuilder.CellSpec;

/**
 * A table drawn with elements that are no table: an element of rows, each an element of cells. Figures beside words
 * tell it from a menu or a list of links.
 */
final class DivTable {

    private static final Set<String> BOXES = Set.of("div", "ul", "ol", "li", "dl", "section", "article");
    private static final Set<String> CELLS = Set.of("div", "span", "li", "p", "dd", "dt", "b", "strong", "label");
    private static final Pattern FIGURE =
            Pattern.compile("[+-]?(?:增加|减少|增|减)?[\\d０-９.,]{1,12}(?:万?元|件|条|个|次|项)?|/|[-—]{1,2}");
    private static final int MOST_CELLS = 40;
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_FIGURES = 2;
    private static final int LONGEST_CELL = 300;

    private DivTable() {}

    /** The rows of the table that an element is; empty when it is none. */
    static Optional<List<List<CellSpec>>> find(Element element) {
        if (!BOXES.contains(element.normalName())
                || element.childrenSize() < FEWEST_ROWS
                || !element.ownText().isEmpty()) {
            return Optional.empty();
        }
        int rowsOfCells = 0;
        for (Element row : element.children()) {
            if (!isRow(row)) {
                return Optional.empty();
            }
            rowsOfCells += row.childrenSize() > 1 ? 1 : 0;
        }
        return rowsOfCells < FEWEST_ROWS ? Optional.empty() : withFigures(element);
    }

    private static boolean isRow(Element row) {
        boolean box = BOXES.contains(row.normalName()) && row.ownText().isEmpty() && row.childrenSize() <= MOST_CELLS;
        return box && row.children().stream().allMatch(DivTable::isCell);
    }

    private static boolean isCell(Element cell) {
        return CELLS.contains(cell.normalName())
                && cell.children().stream().noneMatch(inner -> BOXES.contains(inner.normalName()) || inner.nameIs("a"));
    }

    private static Optional<List<List<CellSpec>>> withFigures(Element element) {
        List<List<CellSpec>> rows = new ArrayList<>();
        int figures = 0;
        for (Element row : element.children()) {
            List<CellSpec> cells = new ArrayList<>();
            for (Element cell : HtmlWalker.isSeen(row) ? row.children() : List.<Element>of()) {
                String text = HtmlWalker.isSeen(cell) ? HtmlTable.text(cell) : "";
                if (text.length() > LONGEST_CELL) {
                    return Optional.empty();
                }
                boolean figure = text.isEmpty() || FIGURE.matcher(text).matches();
                figures += !cells.isEmpty() && figure ? 1 : 0;
                cells.add(CellSpec.of(text));
            }
            rows.add(cells);
        }
        return figures < FEWEST_FIGURES ? Optional.empty() : Optional.of(rows);
    }
}
