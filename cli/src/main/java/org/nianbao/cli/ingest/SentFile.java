package org.nianbao.cli.ingest;

import java.nio.file.Path;

import org.nianbao.model.filing.IngestJob;

/**
 * What became of one file.
 *
 * @param job null unless the service accepted the document
 * @param detail why it was refused, quarantined or not sent; for a filed one the agency and the year
 */
public record SentFile(Path file, Result result, IngestJob job, String detail) {

    /** The ways it can end. */
    public enum Result {
        /** Filed as a new report or a new revision of one. */
        FILED,
        /** Known already, with the same content. */
        UNCHANGED,
        /** Accepted and kept, but it could not be filed. */
        QUARANTINED,
        /** Accepted and safe, but still in work when this client stopped waiting. */
        WAITING,
        /** Not accepted. */
        REFUSED,
        /** Did not reach the service. */
        FAILED;

        boolean success() {
            return this == FILED || this == UNCHANGED;
        }
    }
}
