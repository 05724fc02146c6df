package org.nianbao.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a {@link Page} together, block by block, and keeps the offsets. */
public final class PageBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Page.Link> links = new ArrayList<>();
    private int tables;

    /** Adds a paragraph; each line of it becomes one. Lines without any visible character are dropped. */
    public PageBuilder paragraph(String words) {
        words.lines().forEach(line -> line(line, 0));
        return this;
    }

    /**
     * Adds a line of a text without marks; one without any visible character is dropped.
     *
     * @param above how many such lines were dropped right before it
     * @return false when the line was dropped
     */
    public boolean line(String words, int above) {
        String line = trim(words);
        if (line.isEmpty()) {
            return false;
        }
        int start = text.length();
        line = line.indexOf('\t') < 0 && !words.endsWith("\t") ? line : withTabs(words);
        text.append(line);
        blocks.add(new Block.Paragraph(line, new Span(start, text.length()), above));
        text.append('\n');
        return true;
    }

    /** Adds a table. Spans reach no farther than the rows given. A table without a cell is dropped. */
    public PageBuilder table(List<List<CellSpec>> rows) {
        int start = text.length();
        var cells = new ArrayList<Block.Cell>();
        var taken = new Occupied();
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            int column = 1;
            boolean first = true;
            for (CellSpec spec : rows.get(row - 1)) {
                column = taken.firstFree(row, column);
                int rowSpan = Math.min(Math.max(1, spec.rowSpan()), rows.size() - row + 1);
                int columnSpan = Math.max(1, spec.columnSpan());
                if (!first) {
                    text.append('\t');
                }
                first = false;
                String words = trim(onOneLine(spec.text()));
                int from = text.length();
                text.append(words);
                cells.add(new Block.Cell(row, column, rowSpan, columnSpan, words, new Span(from, text.length())));
                taken.add(row, column, rowSpan, columnSpan);
                column += columnSpan;
                columns = Math.max(columns, column - 1);
            }
            text.append('\n');
        }
        if (cells.isEmpty()) {
            text.setLength(start);
            return this;
        }
        tables++;
        blocks.add(new Block.Table(tables, rows.size(), columns, cells, new Span(start, text.length() - 1)));
        return this;
    }

    /** Line ends and tabs part rows and cells in the page's text, so that inside a cell they are blanks. */
    private static String onOneLine(String text) {
        boolean several = text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0;
        return several ? text.replaceAll("[\\r\\n\\t]+", " ") : text;
    }

    public PageBuilder link(String words, String address) {
        links.add(new Page.Link(trim(words), address));
        return this;
    }

    public Page build() {
        return build(0);
    }

    /** @param below empty lines below all of it */
    public Page build(int below) {
        return new Page(text.toString(), blocks, links, below);
    }

    /** A cell as the document has it, before its place in the grid is known. */
    public record CellSpec(String text, int rowSpan, int columnSpan) {
        public static CellSpec of(String text) {
            return new CellSpec(text, 1, 1);
        }
    }

    /**
     * Cuts every kind of blank at the ends, the ideographic and the no-break space and the byte order mark included.
     */
    static String trim(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && blank(words.charAt(start))) {
            start++;
        }
        while (end > start && blank(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    /** A row whose cells are parted by tabs: a tab at its end stands for an empty cell. */
    private static String withTabs(String words) {
        String line = words.replace('\r', ' ');
        int start = 0;
        int end = line.length();
        while (line.charAt(start) != '\t' && blank(line.charAt(start))) {
            start++;
        }
        while (line.charAt(end - 1) != '\t' && blank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Which places of the grid are taken by the cells so far. */
    private static final class Occupied {
        private final List<boolean[]> rows = new ArrayList<>();

        int firstFree(int row, int column) {
            while (taken(row, column)) {
                column++;
            }
            return column;
        }

        private boolean taken(int row, int column) {
            return row <= rows.size() && column <= rows.get(row - 1).length && rows.get(row - 1)[column - 1];
        }

        void add(int row, int column, int rowSpan, int columnSpan) {
            for (int r = row; r < row + rowSpan; r++) {
                while (rows.size() < r) {
                    rows.add(new boolean[16]);
                }
                if (rows.get(r - 1).length < column + columnSpan) {
                    rows.set(r - 1, Arrays.copyOf(rows.get(r - 1), 2 * (column + columnSpan)));
                }
                Arrays.fill(rows.get(r - 1), column - 1, column + columnSpan - 1, true);
            }
        }
    }
}
