package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/** Tells those who wait for a job that it has ended. Waiting takes neither a thread nor a database connection. */
@ApplicationScoped
public class JobEnds {

    private final JobStore jobs;
    private final Map<Long, Set<UniEmitter<? super Boolean>>> waiting = new ConcurrentHashMap<>();

    JobEnds(JobStore jobs) {
        this.jobs = jobs;
    }

    /** True once the job has ended, false when the time is over before. */
    public Uni<Boolean> await(long job, Duration atMost) {
        return Uni.createFrom()
                .<Boolean>emitter(end -> {
                    waiting.compute(job, (id, ends) -> {
                        Set<UniEmitter<? super Boolean>> all = ends == null ? ConcurrentHashMap.newKeySet() : ends;
                        all.add(end);
                        return all;
                    });
                    end.onTermination(() -> forget(job, end));
                })
                .ifNoItem()
                .after(atMost)
                .recoverWithItem(false);
    }

    /** The job has ended in this process. */
    void announce(long job) {
        Set<UniEmitter<? super Boolean>> ends = waiting.remove(job);
        if (ends != null) {
            ends.forEach(end -> end.complete(true));
        }
    }

    /** Finds jobs that ended in another process, or before anyone waited for them; one statement for all. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForOthers() {
        if (!waiting.isEmpty()) {
            jobs.listEnded(List.copyOf(waiting.keySet())).forEach(this::announce);
        }
    }

    private void forget(long job, UniEmitter<? super Boolean> end) {
        waiting.computeIfPresent(job, (id, ends) -> {
            ends.remove(end);
            return ends.isEmpty() ? null : ends;
        });
    }
}
