package org.nianbao.ingest.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.ingest.reading.ReadingBusy;
import org.nianbao.ingest.reading.ReadingFailed;
import org.nianbao.ingest.reading.TimedReader;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;
import org.nianbao.rim.ApiException;

/** Makes of a document what the public may see of it. */
@ApplicationScoped
class ServedText {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final DocumentStore documents;
    private final TimedReader reader;
    private final ReportReader texts = new ReportReader();

    ServedText(DocumentStore documents, TimedReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /**
     * A document as it is served.
     *
     * @param name to be saved under
     * @param asItCame true when nothing in it differs from what was sent in
     */
    record Served(byte[] bytes, String contentType, String name, boolean asItCame) {}

    /**
     * A text or web page as it came, but for what is masked; of any other document, such as a PDF, its masked text
     * alone, for names cannot be taken out of its pages reliably.
     *
     * @throws ApiException when there is no text to be had
     */
    Served of(Document document) throws InterruptedException {
        byte[] original = documents.getBytes(document.sha256);
        boolean page = PAGES.contains(String.valueOf(document.mediaType));
        if (document.charset == null || !(page || "text/plain".equals(document.mediaType))) {
            byte[] text = MaskedPage.ofText(text(document, original)).getBytes(StandardCharsets.UTF_8);
            return new Served(text, "text/plain; charset=UTF-8", document.name + ".txt", false);
        }
        Charset charset = Charset.forName(document.charset);
        String text = new String(original, charset);
        String masked = page ? MaskedPage.ofHtml(text) : MaskedPage.ofText(text);
        // What was not valid in its charset would not survive being written again, so what needs no mask is left alone.
        byte[] served = masked.equals(text) ? original : masked.getBytes(charset);
        return new Served(served, contentType(document), document.name, Arrays.equals(served, original));
    }

    /** What kind of thing the original is. */
    static String contentType(Document document) {
        if (document.mediaType == null) {
            return "application/octet-stream";
        }
        return document.charset == null ? document.mediaType : document.mediaType + "; charset=" + document.charset;
    }

    private String text(Document document, byte[] original) throws InterruptedException {
        SourceDocument.Hints hints = new SourceDocument.Hints(document.url, document.contentType, null, null);
        SourceDocument source = new SourceDocument(document.name, original, hints);
        try {
            return reader.inTime(() -> source, texts::findText).orElseThrow(() -> noText(null));
        } catch (ReadingFailed failed) {
            throw noText(failed);
        } catch (ReadingBusy busy) {
            throw new ApiException(503, "BUSY", "Too many documents are being read at this moment. Try again.", busy);
        }
    }

    private static ApiException noText(Exception cause) {
        return new ApiException(
                403,
                "ORIGINAL_WITHHELD",
                "No text can be taken out of this document, so that personal data in it cannot be masked. Its original"
                        + " is given to reviewers and curators.",
                cause);
    }
}
