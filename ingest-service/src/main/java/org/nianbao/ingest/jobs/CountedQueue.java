package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;

/** A queue that counts, once they are committed, how attempts ended: {@code nianbao.attempts}. */
final class CountedQueue implements JobQueue {

    private final JobQueue queue;
    private final MeterRegistry meters;

    CountedQueue(JobQueue queue, MeterRegistry meters) {
        this.queue = queue;
        this.meters = meters;
    }

    @Override
    public Set<ClaimedJob> finish(Map<ClaimedJob, Outcome> outcomes) {
        Set<ClaimedJob> believed = queue.finish(outcomes);
        believed.forEach(job -> count(outcomes.get(job)));
        return believed;
    }

    private void count(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            count("DONE", done.receipt().outcome().name());
        } else if (outcome instanceof Outcome.Quarantined quarantined) {
            count("QUARANTINED", quarantined.reason().name());
        } else {
            count("PUT_OFF", "");
        }
    }

    /** @param reason what came of a filing, or the problem that decided; both are of closed lists */
    private void count(String outcome, String reason) {
        meters.counter("nianbao.attempts", "outcome", outcome, "reason", reason).increment();
    }

    @Override
    public List<ClaimedJob> claim(int atMost, Duration lease) {
        return queue.claim(atMost, lease);
    }

    @Override
    public void renew(Collection<Long> jobs, Duration lease) {
        queue.renew(jobs, lease);
    }

    @Override
    public void giveBack(Collection<Long> jobs) {
        queue.giveBack(jobs);
    }
}
