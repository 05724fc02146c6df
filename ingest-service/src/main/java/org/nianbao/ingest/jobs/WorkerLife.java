package org.nianbao.ingest.jobs;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.nianbao.ingest.delivering.Delivery;
import org.nianbao.ingest.documents.StoreRoom;
import org.nianbao.rim.WorkRound;

/** Starts, wakes and stops this process's workers. */
@ApplicationScoped
public class WorkerLife {

    private static final Logger LOG = Logger.getLogger(WorkerLife.class);

    /** Some hundred documents a second make a group of tens; nobody waits for a figure by the tenth of a second. */
    private static final Duration GATHERING = Duration.ofMillis(200);

    private final Workers workers;
    private final JobsConfig config;

    WorkerLife(
            JobsConfig config,
            JobQueue queue,
            JobReading reader,
            Delivery delivery,
            JobEnds ends,
            StoreRoom room,
            MeterRegistry meters) {
        this.config = config;
        RetryPlan retries = new RetryPlan(config.firstRetry(), config.longestRetry(), Math::random);
        JobRun run = new JobRun(reader, delivery, retries, config.largestCall(), config.mostLostLeases());
        var limits = new Workers.Limits(config.workers(), config.group(), GATHERING, config.lease());
        this.workers = new Workers(new CountedQueue(queue, meters), run, limits, room::isShort, ends::announce);
    }

    void start(@Observes StartupEvent event) {
        workers.wake();
    }

    /** A job has been committed, or may be due. */
    @Scheduled(every = "{nianbao.jobs.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void wake() {
        workers.wake();
    }

    @Scheduled(every = "{nianbao.jobs.renewal}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renewLeases() {
        WorkRound.make(LOG, "The renewal of leases", workers::renewLeases);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        workers.stop(config.farewell());
    }
}
