package org.nianbao.bench.layouts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import org.nianbao.bench.corpus.Part;
import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;
import org.nianbao.bench.corpus.ReportPlan;

/** Word documents. */
enum DocxLayout implements Layout {
    /** Cells span rows and columns. */
    SPANNED(false, UnaryOperator.identity()),
    /** The number of each label stands in a cell of its own. */
    NUMBERED(false, NumberedLabels::of),
    /** A column that is empty stands before the first. */
    LEADING(false, AddedCells::emptyFirstColumn),
    /** No cell spans rows. */
    UNSPANNED(false, Unspanned::of),
    /** Labels and figures are numbered cell by cell, and an empty column stands first. */
    NUMBERED_LEADING(true, table -> AddedCells.emptyFirstColumn(NumberedLabels.of(table)));

    private final boolean heldOut;
    private final UnaryOperator<PrintedTable> form;

    DocxLayout(boolean heldOut, UnaryOperator<PrintedTable> form) {
        this.heldOut = heldOut;
        this.form = form;
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public boolean heldOut() {
        return heldOut;
    }

    @Override
    public byte[] render(ReportPlan plan, RandomGenerator random) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            paragraph(document, plan.title());
            paragraph(document, plan.publication());
            for (Part part : plan.parts()) {
                if (part instanceof Part.Form table) {
                    table(document, form.apply(table.table()));
                } else {
                    paragraph(
                            document,
                            part instanceof Part.Heading heading ? heading.text() : ((Part.Words) part).text());
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void table(XWPFDocument document, PrintedTable form) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        List<List<VerticalCells.Placed>> rows = VerticalCells.of(form);
        for (List<VerticalCells.Placed> placed : rows) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (VerticalCells.Placed place : placed) {
                XWPFTableCell cell = row.createCell();
                CTTcPr properties = cell.getCTTc().addNewTcPr();
                Cell content = place.cell();
                if (content.columnSpan() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(content.columnSpan()));
                }
                if (place.continued()) {
                    properties.addNewVMerge().setVal(STMerge.CONTINUE);
                } else if (content.rowSpan() > 1) {
                    properties.addNewVMerge().setVal(STMerge.RESTART);
                }
                cell.setText(place.continued() ? "" : content.text());
            }
        }
    }
}
