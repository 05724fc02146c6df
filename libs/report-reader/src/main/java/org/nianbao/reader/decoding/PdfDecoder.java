package org.nianbao.reader.decoding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;
import org.nianbao.reader.page.PageBuilder.CellSpec;

/** A PDF file: the lines and the ruled tables of its pages in reading order. */
final class PdfDecoder {

    /** Fewer characters than this on a page are a stamp or a scanner's watermark, no text. */
    private static final long FEWEST_CHARACTERS = 20;

    Page decode(byte[] bytes, Work work) throws UnreadableDocument {
        OneFont.install();
        new PdfStreams(bytes, work.limits().inflatedBytes()).check();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return page(document, work);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(
                    ProblemCode.ENCRYPTED_DOCUMENT, "The PDF file is encrypted and asks for a password.", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(
                    ProblemCode.DAMAGED_DOCUMENT, "The PDF file is damaged or cut off and cannot be opened.", e);
        }
    }

    private static Page page(PDDocument document, Work work) throws UnreadableDocument, IOException {
        PdfText text = new PdfText(work);
        List<PdfPiece> pieces = new ArrayList<>();
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages && work.fitsPages(number) && !work.exhausted(); number++) {
            pieces.addAll(pieces(text, document, number, work));
        }
        Page page = page(PdfPiece.Line.joined(pieces));
        if (visible(page.text()) < FEWEST_CHARACTERS * pages && !work.exhausted()) {
            throw new UnreadableDocument(
                    ProblemCode.SCAN_WITHOUT_TEXT,
                    "The PDF file has " + pages + (pages == 1 ? " page" : " pages")
                            + " and no text: a scan, to be read by eye or by character recognition.");
        }
        return page;
    }

    /** Tables with the same columns and nothing between them are one, which the page's end cut. */
    private static Page page(List<PdfPiece> pieces) {
        PageBuilder builder = new PageBuilder();
        List<PdfPiece.Ruled> parts = new ArrayList<>();
        for (PdfPiece piece : pieces) {
            if (piece instanceof PdfPiece.Ruled ruled) {
                boolean continues = parts.stream().allMatch(part -> ruled.grid().hasColumnsOf(part.grid()));
                if (!continues) {
                    put(parts, builder);
                }
                parts.add(ruled);
            } else if (piece instanceof PdfPiece.Line line) {
                put(parts, builder);
                builder.paragraph(line.text());
            }
        }
        put(parts, builder);
        return builder.build();
    }

    private static void put(List<PdfPiece.Ruled> parts, PageBuilder builder) {
        double[] borders = parts.stream()
                .map(part -> part.grid().xs())
                .max(Comparator.comparingInt(xs -> xs.length))
                .orElse(new double[0]);
        List<List<CellSpec>> rows = List.of();
        for (PdfPiece.Ruled part : parts) {
            rows = rows.isEmpty() ? part.rows(borders) : PdfPiece.Ruled.continued(rows, part.rows(borders));
        }
        builder.table(rows);
        parts.clear();
    }

    private static long visible(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** A page that is broken costs that page, not the document. */
    private static List<PdfPiece> pieces(PdfText text, PDDocument document, int number, Work work) {
        try {
            return text.pieces(document, number);
        } catch (IOException | RuntimeException e) {
            work.add(Problem.error(
                    ProblemCode.LIMIT_REACHED,
                    "The page could not be read and is left out" + (work.exhausted() ? ": a limit was reached." : "."),
                    "page " + number));
            return List.of();
        }
    }
}
