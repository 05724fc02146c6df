package org.nianbao.model.filing;

import java.time.Instant;
import java.util.List;

import org.nianbao.model.reading.Problem;

/**
 * What has become of one accepted document.
 *
 * @param sha256 of the document
 * @param receipt the catalog's answer; null until the job is DONE
 * @param problems why the document is in quarantine, or what the reader met in it
 */
public record IngestJob(
        long id,
        String sha256,
        String name,
        State state,
        Instant submittedAt,
        FilingReceipt receipt,
        List<Problem> problems) {

    public IngestJob {
        problems = List.copyOf(problems);
    }

    /** The life of a job. */
    public enum State {
        /** Accepted and safe, waiting for a worker. */
        QUEUED,
        /** A worker holds it under a lease. */
        RUNNING,
        /** Filed with the catalog and with stats. */
        DONE,
        /** Could not be filed; kept with its problems, to be retried or re-read by a later reader. */
        QUARANTINED;

        /** True when nothing more will happen by itself. */
        public boolean ended() {
            return this == DONE || this == QUARANTINED;
        }
    }
}
