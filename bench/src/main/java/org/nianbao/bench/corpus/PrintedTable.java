package org.nianbao.bench.corpus;

import java.util.List;

/** A table as a form has it, before a layout makes a document of it. */
public record PrintedTable(List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param key what it means; null for labels, units and headers
     */
    public record Cell(String text, int rowSpan, int columnSpan, CellKey key) {
        static Cell label(String text) {
            return new Cell(text, 1, 1, null);
        }

        static Cell label(String text, int rowSpan, int columnSpan) {
            return new Cell(text, rowSpan, columnSpan, null);
        }

        public Cell withText(String other) {
            return new Cell(other, rowSpan, columnSpan, key);
        }
    }
}
