package org.nianbao.ingest.accepting;

import java.net.URI;

/**
 * What a sender says about a document.
 *
 * @param url null when the sender gave none
 * @param contentType null when the sender gave none that says anything
 * @param submitter the name in the sender's token; null for a document of a batch, which has it
 */
public record Submission(String name, String url, String contentType, String submitter) {

    /** A document that only has a name, such as a file in an archive. */
    public static Submission named(String path) {
        return new Submission(DocumentName.of(path, null), null, null, null);
    }

    /**
     * A document that was fetched.
     *
     * @param contentType as the site said; null when it said nothing
     * @param disposition the Content-Disposition header; null when there was none
     */
    public static Submission fetched(String url, String contentType, String disposition) {
        String path = URI.create(url).getPath();
        String name = disposition == null ? path : null;
        return new Submission(
                DocumentName.of(name, disposition), url, SubmissionHeaders.contentType(contentType), null);
    }
}
