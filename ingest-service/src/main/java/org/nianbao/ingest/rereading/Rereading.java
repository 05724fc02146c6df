package org.nianbao.ingest.rereading;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.nianbao.ingest.jobs.WorkerLife;
import org.nianbao.rim.WorkRound;

/** Makes the steps of a reread, one every now and then. */
@ApplicationScoped
class Rereading {

    private static final Logger LOG = Logger.getLogger(Rereading.class);

    private final RereadStore rereads;
    private final RereadingConfig config;
    private final WorkerLife workers;

    Rereading(RereadStore rereads, RereadingConfig config, WorkerLife workers) {
        this.rereads = rereads;
        this.config = config;
        this.workers = workers;
    }

    @Scheduled(every = "{nianbao.rereading.step}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void step() {
        WorkRound.make(LOG, "The step of a reread", () -> {
            if (rereads.step(config.documentsAtStep()) > 0) {
                workers.wake();
            }
        });
    }
}
