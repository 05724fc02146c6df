package org.nianbao.ingest.retaining;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.nianbao.ingest.documents.DocumentStore;
import org.nianbao.rim.WorkRound;

/** Removes the originals whose time is over, some at a step, and says so in the log. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final DocumentStore documents;
    private final RetentionConfig config;

    /** @throws IllegalArgumentException when less than a year is set, which can only be a mistake */
    Retention(DocumentStore documents, RetentionConfig config) {
        config.years().ifPresent(years -> {
            if (years < 1) {
                throw new IllegalArgumentException("nianbao.retention.years must be at least 1, not " + years
                        + ". Leave it out to keep originals for good.");
            }
        });
        this.documents = documents;
        this.config = config;
    }

    @Scheduled(every = "{nianbao.retention.step}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void step() {
        config.years()
                .ifPresent(years -> WorkRound.make(LOG, "The removal of originals", () -> removeOlderThan(years)));
    }

    /** How many were removed: of filed documents that were received so many years ago and that no job waits for. */
    int removeOlderThan(int years) {
        List<String> removed = documents.removeOriginals(years, config.documentsAtStep());
        if (!removed.isEmpty()) {
            LOG.infof(
                    "Removed the originals of %d documents received more than %d years ago (nianbao.retention.years): %s",
                    removed.size(), years, String.join(" ", removed));
        }
        return removed.size();
    }
}
