package org.nianbao.ingest.jobs;

import java.time.Instant;

/**
 * A job in the hands of a worker.
 *
 * @param attempt counts from 1; with the owner it is what an outcome must name to be believed
 * @param lostLeases how often a worker vanished over this job
 * @param name of the document, as first told
 * @param url of the document; null when unknown
 * @param contentType of the document as sent; null when there was none
 * @param receivedAt when the document was first accepted
 */
public record ClaimedJob(
        long id,
        int attempt,
        int lostLeases,
        String sha256,
        String name,
        String url,
        String contentType,
        Instant receivedAt) {}
