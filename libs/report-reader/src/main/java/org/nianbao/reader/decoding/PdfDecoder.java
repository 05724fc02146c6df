package org.nianbao.reader.decoding;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;

/** A PDF file: the lines of its pages in reading order. */
final class PdfDecoder {

    /** Fewer characters than this on a page are a stamp or a scanner's watermark, no text. */
    private static final int FEWEST_CHARACTERS = 20;

    Page decode(byte[] bytes, Work work) throws UnreadableDocument {
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
        PageBuilder builder = new PageBuilder();
        PdfText text = new PdfText(work);
        long characters = 0;
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages && work.fitsPages(number) && !work.exhausted(); number++) {
            for (String line : lines(text, document, number, work)) {
                characters += line.length();
                builder.paragraph(line);
            }
        }
        if (characters < (long) FEWEST_CHARACTERS * pages && !work.exhausted()) {
            throw new UnreadableDocument(
                    ProblemCode.SCAN_WITHOUT_TEXT,
                    "The PDF file has " + pages + (pages == 1 ? " page" : " pages")
                            + " and no text: a scan, to be read by eye or by character recognition.");
        }
        return builder.build();
    }

    /** A page that is broken costs that page, not the document. */
    private static List<String> lines(PdfText text, PDDocument document, int number, Work work) {
        try {
            return text.lines(document, number);
        } catch (IOException | RuntimeException e) {
            work.add(Problem.error(
                    ProblemCode.LIMIT_REACHED,
                    "The page could not be read and is left out" + (work.exhausted() ? ": a limit was reached." : "."),
                    "page " + number));
            return List.of();
        }
    }
}
