package org.nianbao.reader.decoding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import org.nianbao.reader.decoding.DocxDecoder.DocxBody;
import org.nianbao.reader.page.PageBuilder.CellSpec;

/** A table of a Word document. As in {@link HtmlTable}, a row that holds running text is put down as text. */
final class DocxTable {

    private static final int LONGEST_CELL = 600;
    private static final int LONGEST_CELL_OF_PARAGRAPHS = 250;

    private final XWPFTable table;
    private final DocxBody body;
    private final List<List<Placed>> data = new ArrayList<>();

    DocxTable(XWPFTable table, DocxBody body) {
        this.table = table;
        this.body = body;
    }

    /** A cell in its column of the grid, from 0. */
    private record Placed(XWPFTableCell cell, int column, int span, boolean continues) {}

    void put() {
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            if (body.work().exhausted()) {
                break;
            } else if (cells.stream().anyMatch(DocxTable::isLayout)) {
                putData();
                cells.forEach(cell -> body.put(cell.getBodyElements()));
            } else {
                data.add(placed(row));
            }
        }
        putData();
    }

    private static List<Placed> placed(XWPFTableRow row) {
        List<Placed> placed = new ArrayList<>();
        int column = skippedBefore(row);
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            int span = properties == null || !properties.isSetGridSpan()
                    ? 1
                    : limited(properties.getGridSpan().getVal());
            placed.add(new Placed(cell, column, span, continues(properties)));
            column += span;
        }
        return placed;
    }

    private static int skippedBefore(XWPFTableRow row) {
        CTTrPr properties = row.getCtRow().getTrPr();
        if (properties == null || properties.sizeOfGridBeforeArray() == 0) {
            return 0;
        }
        return limited(properties.getGridBeforeArray(0).getVal());
    }

    private static int limited(BigInteger span) {
        return span == null
                ? 1
                : span.max(BigInteger.ONE)
                        .min(BigInteger.valueOf(Limits.WIDEST_SPAN))
                        .intValue();
    }

    /** A cell that is a part of the one above: its merge says so, or says nothing of starting anew. */
    private static boolean continues(CTTcPr properties) {
        return properties != null
                && properties.isSetVMerge()
                && (!properties.getVMerge().isSetVal() || properties.getVMerge().getVal() == STMerge.CONTINUE);
    }

    private void putData() {
        List<List<CellSpec>> rows = new ArrayList<>();
        for (int i = 0; i < data.size() && !body.work().exhausted(); i++) {
            List<CellSpec> row = new ArrayList<>();
            List<Placed> cells = data.get(i);
            if (!cells.isEmpty() && cells.get(0).column() > 0) {
                row.add(new CellSpec("", 1, cells.get(0).column()));
            }
            for (Placed cell : cells) {
                if (i > 0 && cell.continues() && startsAbove(i, cell.column())) {
                    continue;
                }
                String text = text(cell.cell());
                int height = height(i, cell);
                if (body.work().fits((long) height * cell.span()) && body.work().fitsText(text.length() + 1L)) {
                    row.add(new CellSpec(text, height, cell.span()));
                }
            }
            rows.add(row);
        }
        body.builder().table(rows);
        data.clear();
    }

    private boolean startsAbove(int row, int column) {
        return data.get(row - 1).stream().anyMatch(above -> above.column() == column);
    }

    private int height(int row, Placed cell) {
        int height = 1;
        while (row + height < data.size() && continuesAt(row + height, cell.column())) {
            height++;
        }
        return height;
    }

    private boolean continuesAt(int row, int column) {
        return data.get(row).stream().anyMatch(cell -> cell.column() == column && cell.continues());
    }

    private static boolean isLayout(XWPFTableCell cell) {
        boolean nested = cell.getTables().stream()
                .anyMatch(inner -> inner.getNumberOfRows() > 1
                        || inner.getRows().stream()
                                .anyMatch(row -> row.getTableCells().size() > 1));
        int length = text(cell).length();
        return nested
                || length > LONGEST_CELL
                || (length > LONGEST_CELL_OF_PARAGRAPHS && cell.getParagraphs().size() > 2);
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(DocxBody::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }
}
