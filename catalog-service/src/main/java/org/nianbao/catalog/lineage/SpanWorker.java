package org.nianbao.catalog.lineage;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

import org.nianbao.rim.WorkRound;

/** Works out behind the changes which years agencies owe reports on. */
@ApplicationScoped
class SpanWorker {

    private static final Logger LOG = Logger.getLogger(SpanWorker.class);

    private final AgencySpans spans;

    SpanWorker(AgencySpans spans) {
        this.spans = spans;
    }

    /** What fails is tried again the next time: it stays noted. */
    @Scheduled(every = "${nianbao.lineage.follow-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        WorkRound.make(LOG, "Working out the years that agencies owe", () -> {
            while (spans.step()) {
                // The next ones.
            }
        });
    }
}
