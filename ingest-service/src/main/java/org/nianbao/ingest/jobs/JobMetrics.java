package org.nianbao.ingest.jobs;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.nianbao.model.filing.IngestJob.State;
import org.nianbao.rim.WorkRound;

/** How many jobs need somebody's attention, counted now and then rather than at every scrape. */
@ApplicationScoped
class JobMetrics {

    private static final Logger LOG = Logger.getLogger(JobMetrics.class);

    /** Done ones are not counted: there are millions of them. */
    private static final Set<State> COUNTED = EnumSet.complementOf(EnumSet.of(State.DONE));

    private final JobStore jobs;
    private final MeterRegistry meters;
    private final Map<State, Long> counts = new ConcurrentHashMap<>();

    /** In seconds; null until it was asked for. */
    private volatile Long waited;

    JobMetrics(JobStore jobs, MeterRegistry meters) {
        this.jobs = jobs;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        for (State state : COUNTED) {
            Gauge.builder("nianbao.jobs", () -> counts.get(state))
                    .tag("state", state.name())
                    .description("Jobs in this state, over all processes; absent until counted")
                    .register(meters);
        }
        Gauge.builder("nianbao.queue.age", () -> waited)
                .baseUnit("seconds")
                .description(
                        "How long the job that has been due longest has waited for a worker; 0 when none waits, absent until asked for")
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        WorkRound.make(LOG, "The count of jobs", this::countNow);
    }

    private void countNow() {
        Map<State, Long> counted = jobs.countByState(COUNTED);
        for (State state : COUNTED) {
            counts.put(state, counted.getOrDefault(state, 0L));
        }
        waited = jobs.longestWait().toSeconds();
    }
}
