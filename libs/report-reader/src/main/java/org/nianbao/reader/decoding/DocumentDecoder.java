package org.nianbao.reader.decoding;

import java.util.Map;
import java.util.regex.Pattern;

import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Page;

/** The first step of reading: tells by its content what a document is, and turns it into a page. */
public final class DocumentDecoder {

    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype\\s|html|head|body|table|t[dr]|div|p|span|br|meta|article|section|h[1-6]|font)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final int MARKUP_WITHIN = 1 << 14;

    private final Limits limits;
    private final TextDecoder texts = new TextDecoder();
    private final PlainTextDecoder plain = new PlainTextDecoder();
    private final HtmlDecoder html = new HtmlDecoder();
    private final PdfDecoder pdf = new PdfDecoder();
    private final DocxDecoder docx = new DocxDecoder();

    public DocumentDecoder(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param contentType the Content-Type the document was sent with; null when unknown
     * @param url where it was published; null when unknown
     */
    public Decoded decode(byte[] bytes, String contentType, String url) {
        if (bytes.length > limits.bytes()) {
            return Decoded.unreadable(
                    null,
                    new UnreadableDocument(
                                    ProblemCode.DOCUMENT_TOO_LARGE,
                                    "The document has " + bytes.length + " bytes; at most " + limits.bytes()
                                            + " are read.")
                            .problem());
        }
        ContentKind kind = ContentKind.of(bytes);
        try {
            return decode(kind, bytes, contentType, url, new Work(limits));
        } catch (UnreadableDocument e) {
            return Decoded.unreadable(bytes.length == 0 ? null : kind.mediaType(), e.problem());
        }
    }

    private Decoded decode(ContentKind kind, byte[] bytes, String contentType, String url, Work work)
            throws UnreadableDocument {
        if (bytes.length == 0) {
            throw new UnreadableDocument(ProblemCode.EMPTY_DOCUMENT, "The document is empty.");
        } else if (kind.equals(ContentKind.PDF)) {
            return decoded(kind.mediaType(), null, pdf.decode(bytes, work), Map.of(), work);
        } else if (kind.equals(ContentKind.DOCX)) {
            return decoded(kind.mediaType(), null, docx.decode(bytes, work), Map.of(), work);
        } else if (kind.equals(ContentKind.TEXT)) {
            return text(bytes, contentType, url, work);
        }
        throw new UnreadableDocument(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                "The document is " + kind.words() + " (" + kind.mediaType()
                        + "); HTML, plain text, PDF and DOCX can be read.");
    }

    private Decoded text(byte[] bytes, String contentType, String url, Work work) throws UnreadableDocument {
        TextDecoder.Text text = texts.decode(bytes, contentType, work);
        String head = text.text().substring(0, Math.min(text.text().length(), MARKUP_WITHIN));
        if (head.indexOf('<') < 0 || !MARKUP.matcher(head).find()) {
            Page page = plain.decode(text.text(), work);
            return decoded("text/plain", text.charset().name(), page, Map.of(), work);
        }
        HtmlDecoder.Result result = html.decode(text.text(), url, work);
        return decoded("text/html", text.charset().name(), result.page(), result.meta(), work);
    }

    private static Decoded decoded(String mediaType, String charset, Page page, Map<String, String> meta, Work work)
            throws UnreadableDocument {
        if (page.blocks().isEmpty() && page.links().isEmpty()) {
            throw work.nothingRead();
        }
        return new Decoded(mediaType, charset, page, meta, work.problems());
    }
}
