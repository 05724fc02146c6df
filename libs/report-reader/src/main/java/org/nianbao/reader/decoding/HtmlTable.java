package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

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
    private final List<List<Element>> data = new ArrayList<>();

    HtmlTable(Element table, HtmlWalker walker) {
        this.table = table;
        this.walker = walker;
    }

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
        List<Element> cells = row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .filter(HtmlWalker::isSeen)
                .toList();
        if (cells.stream().anyMatch(HtmlTable::isLayout)) {
            putData();
            for (Element cell : cells) {
                walker.children(cell);
                walker.endLine();
            }
        } else if (!cells.isEmpty()) {
            data.add(cells);
        }
    }

    private void putData() {
        if (data.stream().allMatch(cells -> cells.size() == 1)) {
            data.forEach(cells -> {
                walker.children(cells.get(0));
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
            for (Element cell : data.get(i)) {
                int rows0 = span(cell, "rowspan", data.size() - i);
                int columns = span(cell, "colspan", Limits.WIDEST_SPAN);
                String text = text(cell);
                if (!walker.work().fits((long) rows0 * columns)
                        || !walker.work().fitsText(text.length() + 1L)) {
                    break;
                }
                walker.linksIn(cell);
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

    private static boolean isLayout(Element cell) {
        for (Element inner : cell.select("table")) {
            if (inner.select("td, th").size() > 1) {
                return true;
            }
        }
        String text = text(cell);
        return text.length() > LONGEST_CELL
                || (text.length() > LONGEST_CELL_OF_PARAGRAPHS
                        && cell.select("p, div, li, br").size() >= MOST_PARAGRAPHS);
    }

    private static String text(Element cell) {
        LineBuffer line = new LineBuffer();
        NodeTraversor.traverse(new CellText(line), cell);
        return line.take();
    }

    /** Puts the text of a cell on one line; where it has several, with blanks between. */
    private record CellText(LineBuffer line) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText(), false);
            } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                line.space();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                line.space();
            }
        }
    }
}
