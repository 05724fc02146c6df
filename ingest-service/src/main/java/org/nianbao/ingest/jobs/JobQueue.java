package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The jobs that wait for a worker. Each call is one transaction of its own. */
public interface JobQueue {

    /** Takes at most so many due jobs under a lease for this process: new ones, and those whose worker vanished. */
    List<ClaimedJob> claim(int atMost, Duration lease);

    /** Keeps the given jobs of this process from being taken by others. */
    void renew(Collection<Long> jobs, Duration lease);

    /**
     * Writes an attempt's outcome down.
     *
     * @return false when the lease was lost meanwhile: then another worker's outcome counts, and this one is dropped
     */
    boolean finish(ClaimedJob job, Outcome outcome);

    /** Gives jobs back that this process will not get to. */
    void giveBack(Collection<Long> jobs);
}
