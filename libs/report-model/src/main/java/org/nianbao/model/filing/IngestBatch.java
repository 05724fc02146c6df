package org.nianbao.model.filing;

import java.time.Instant;

/**
 * Many documents submitted together, and what has become of them so far.
 *
 * @param name of the archive or list, as its sender told it
 * @param ended true when nothing more will happen by itself
 */
public record IngestBatch(long id, Kind kind, String name, Instant submittedAt, boolean ended, Progress progress) {

    /** How the documents were named. */
    public enum Kind {
        /** A zip archive. */
        ARCHIVE,
        /** Files sent together. */
        FILES,
        /** A list of addresses. */
        URLS,
        /** Column pages (栏目页), whose links to reports are followed. */
        COLUMN
    }

    /**
     * How many documents have come how far. Every document counts in exactly one of the parts, which add up to
     * {@code documents}.
     *
     * @param waiting not yet fetched
     * @param working accepted, and not yet at the end of their jobs
     * @param filed new in the catalog, or a new revision
     * @param unchanged known already
     * @param quarantined kept, but not filed
     * @param refused not kept; the item says why
     */
    public record Progress(
            int documents, int waiting, int working, int filed, int unchanged, int quarantined, int refused) {}
}
