package org.nianbao.reader.decoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;

/** A Word document: its paragraphs, with the numbers that Word shows before them, and its tables. */
final class DocxDecoder {

    private static final int MOST_PARTS = 2_000;
    /** POI holds a part in memory some ten times over. */
    private static final long LONGEST_PART = 40L << 20;

    /** The guards against zip bombs belong to the whole process: POI keeps them in static fields. */
    private static void guard() {
        ZipSecureFile.setMaxEntrySize(LONGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    Page decode(byte[] bytes, Work work) throws UnreadableDocument {
        guard();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            PageBuilder builder = new PageBuilder();
            new DocxBody(builder, new DocxNumbering(), work).put(document.getBodyElements());
            return builder.build();
        } catch (IOException | RuntimeException e) {
            boolean bomb = e.getMessage() != null && e.getMessage().contains("Zip bomb");
            throw new UnreadableDocument(
                    bomb ? ProblemCode.DOCUMENT_TOO_LARGE : ProblemCode.DAMAGED_DOCUMENT,
                    bomb
                            ? "The Word document unpacks to far more than a report can be."
                            : "The Word document is damaged or cut off and cannot be opened.",
                    e);
        }
    }

    /** Puts down a body, or what a cell of a table holds. */
    record DocxBody(PageBuilder builder, DocxNumbering numbering, Work work) {

        void put(List<IBodyElement> elements) {
            for (IBodyElement element : elements) {
                if (work.exhausted()) {
                    return;
                }
                if (element instanceof XWPFParagraph paragraph) {
                    text(numbering.numberOf(paragraph) + words(paragraph));
                } else if (element instanceof XWPFTable table) {
                    new DocxTable(table, this).put();
                } else if (element instanceof XWPFSDT control) {
                    text(control.getContent().getText());
                }
            }
        }

        void text(String text) {
            if (work.fitsText(text.length() + 1L)) {
                builder.paragraph(text);
            }
        }

        /** The text that is shown, without the marks of footnotes and without what was deleted. */
        static String words(XWPFParagraph paragraph) {
            StringBuilder words = new StringBuilder();
            paragraph.getRuns().forEach(run -> words.append(run.text()));
            return words.toString();
        }
    }
}
