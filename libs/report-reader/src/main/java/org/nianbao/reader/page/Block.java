package org.nianbao.reader.page;

import java.util.List;

/** One of the things a page is made of, in reading order. */
public sealed interface Block {

    /** Where it stands in {@link Page#text()}. */
    Span span();

    /**
     * A line or paragraph of text. Never empty; no line break inside; blanks at its ends are cut.
     *
     * @param text as published; tabs at the ends of a line whose cells are parted by tabs are kept
     * @param above empty lines between it and what stands before it, in a text without marks; 0 elsewhere
     */
    record Paragraph(String text, Span span, int above) implements Block {
        public Paragraph(String text, Span span) {
            this(text, span, 0);
        }
    }

    /**
     * A table as published.
     *
     * @param number counts the tables of the document, from 1
     * @param rows number of rows of its grid, spans expanded
     * @param columns number of columns of its grid, spans expanded
     * @param cells each once, by its upper left corner, row after row
     */
    record Table(int number, int rows, int columns, List<Cell> cells, Span span) implements Block {
        public Table {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param row from 1
     * @param column from 1
     * @param text as published, blanks at its ends cut, line breaks inside kept as blanks; may be empty
     * @param span of the text in {@link Page#text()}; empty for an empty cell
     */
    record Cell(int row, int column, int rowSpan, int columnSpan, String text, Span span) {}
}
