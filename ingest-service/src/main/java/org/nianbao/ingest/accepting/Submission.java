package org.nianbao.ingest.accepting;

/**
 * What a sender says about a document.
 *
 * @param url null when the sender gave none
 * @param contentType null when the sender gave none that says anything
 */
public record Submission(String name, String url, String contentType) {

    /** A document that only has a name, such as a file in an archive. */
    public static Submission named(String path) {
        return new Submission(DocumentName.of(path, null), null, null);
    }
}
