package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import org.nianbao.reader.page.PageBuilder.CellSpec;

/**
 * A table of a web page. Rows of short cells are data and stay a table; a row whose cells hold another table or running
 * text only serves the layout, and what it holds is put down as if it stood in the page.
 */
final class HtmlTable {

    /** No label or note of an official form comes near this. */
    private static final int LONGEST_CELL = 600;

    private static final int LONGEST_CELL_OF_PARAGRAPHS = 250;
    private static final int MOST_PARAGRAPHS = 3;

    private final Element table;
    private final HtmlWalker walker;
    private final List<List<TextCell>> data = new ArrayList<>();

    HtmlTable(Element table, HtmlWalker walker) {
        this.table = table;
        this.walker = walker;
    }

    /**
     * A cell and its text on one line.
     *
     * @param plain true when it surely holds neither a table nor a link
     */
    private record TextCell(Element element, String text, boolean plain) {}

    void put() {
        for (Element part : table.children()) {
            if (part.nameIs("tr")) {
                row(part);
            } else if (part.nameIs("caption")) {
                walker.walk(part);
                walker.endLine();
            } else if (HtmlWalker.isSeen(part)) {
                part.children().stream().filter(row -> row.nameIs("tr")).forEach(this::row);
            }
            if (walker.work().exhausted()) {
                break;
            }
        }
        putData();
    }

    private void row(Element row) {
        if (!HtmlWalker.isSeen(row) || walker.work().exhausted()) {
            return;
        }
        List<TextCell> cells = row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .filter(HtmlWalker::isSeen)
                .map(HtmlTable::read)
                .toList();
        if (cells.stream().anyMatch(this::isLayout)) {
            putData();
            for (TextCell cell : cells) {
                walker.children(cell.element());
                walker.endLine();
            }
        } else if (!cells.isEmpty()) {
            data.add(cells);
        }
    }

    private void putData() {
        if (data.stream().allMatch(cells -> cells.size() == 1)) {
            data.forEach(cells -> {
                walker.children(cells.get(0).element());
                walker.endLine();
            });
        } else {
            walker.builder().table(specs());
        }
        data.clear();
    }

    private List<List<CellSpec>> specs() {
        List<List<CellSpec>> rows = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            List<CellSpec> row = new ArrayList<>();
            for (TextCell cell : data.get(i)) {
                int rows0 = span(cell.element(), "rowspan", data.size() - i);
                int columns = span(cell.element(), "colspan", Limits.WIDEST_SPAN);
                String text = cell.text();
                if (!walker.work().fits((long) rows0 * columns)
                        || !walker.work().fitsText(text.length() + 1L)) {
                    break;
                }
                if (!cell.plain()) {
                    walker.linksIn(cell.element());
                }
                row.add(new CellSpec(text, rows0, columns));
            }
            rows.add(row);
            if (walker.work().exhausted()) {
                break;
            }
        }
        return rows;
    }

    /** A span as HTML reads it: what is no number is 1, and 0 rows means all the rest. */
    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 5 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int span = Integer.parseInt(value);
        if (span == 0) {
            return attribute.equals("rowspan") ? most : 1;
        }
        return Math.min(span, most);
    }

    private boolean isLayout(TextCell cell) {
        int length = cell.text().length();
        return (!cell.plain() && nestsCells(cell.element()))
                || length > LONGEST_CELL
                || (length > LONGEST_CELL_OF_PARAGRAPHS
                        && cell.element().select("p, div, li, br").size() >= MOST_PARAGRAPHS);
    }

    private static boolean nestsCells(Element cell) {
        return cell.getElementsByTag("table").stream()
                .anyMatch(inner -> inner.select("td, th").size() > 1);
    }

    private static TextCell read(Element cell) {
        CellText text = new CellText();
        NodeTraversor.filter(text, cell);
        return new TextCell(cell, text.line.take(), text.plain);
    }

    /** The text of a cell on one line. */
    static String text(Element cell) {
        return read(cell).text();
    }

    /** Puts the text of a cell on one line; where it has several, with blanks between. */
    private static final class CellText implements NodeFilter {

        private final LineBuffer line = new LineBuffer();
        private boolean plain = true;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText(), false);
            } else if (node instanceof Element element && depth > 0) {
                if (!HtmlWalker.isSeen(element)) {
                    plain = false;
                    return FilterResult.SKIP_ENTIRELY;
                }
                plain &= !element.nameIs("table") && !element.nameIs("a");
                if (element.isBlock() || element.nameIs("br")) {
                    line.space();
                } else if (element.nameIs("input")) {
                    line.append(HtmlWalker.filledIn(element), false);
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                line.space();
            }
            return FilterResult.CONTINUE;
        }
    }
}
