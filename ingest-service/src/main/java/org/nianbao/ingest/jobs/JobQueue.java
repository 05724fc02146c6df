package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The jobs that wait for a worker. Each call is one transaction of its own. */
public interface JobQueue {

    /**
     * Takes at most so many due jobs under a lease for this process: new ones, and those whose worker vanished. One
     * whose worker vanished again and again is taken alone, so that it cannot take others down with it.
     */
    List<ClaimedJob> claim(int atMost, Duration lease);

    /** Keeps the given jobs of this process from being taken by others. */
    void renew(Collection<Long> jobs, Duration lease);

    /**
     * Writes the outcomes of attempts down, all or, when this throws, none.
     *
     * @return the jobs whose outcome counts; of the others the lease was lost meanwhile, and another worker's counts
     */
    Set<ClaimedJob> finish(Map<ClaimedJob, Outcome> outcomes);

    /** Gives jobs back that this process will not get to. */
    void giveBack(Collection<Long> jobs);
}
