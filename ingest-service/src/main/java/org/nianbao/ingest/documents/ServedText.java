package org.nianbao.ingest.documents;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** Finds what must be masked before a document is served. */
final class ServedText {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private ServedText() {}

    /** The masked bytes of a text in which something is masked; empty when the document may be served as it came. */
    static Optional<byte[]> masked(Document document, DocumentStore documents) {
        boolean page = PAGES.contains(String.valueOf(document.mediaType));
        if (document.charset == null || !(page || "text/plain".equals(document.mediaType))) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(document.charset);
        String text = new String(documents.getBytes(document.sha256), charset);
        String masked = page ? MaskedPage.ofHtml(text) : MaskedPage.ofText(text);
        return masked.equals(text) ? Optional.empty() : Optional.of(masked.getBytes(charset));
    }
}
