package org.nianbao.ingest.jobs;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the queue is worked on. */
@ConfigMapping(prefix = "nianbao.jobs")
public interface JobsConfig {

    /** Groups of jobs worked on at once by this process; 0 leaves the queue to other processes. */
    @WithDefault("3")
    int workers();

    /** Jobs in a group at most: they are read one after the other and delivered together. */
    @WithDefault("40")
    int group();

    /** About how many characters of JSON one call to another service carries; a single report may be larger. */
    @WithDefault("4000000")
    long largestCall();

    /** How long a job stays with a worker that gives no sign of life. */
    @WithDefault("30s")
    Duration lease();

    /** A job whose worker vanished this many times is suspected of killing it, and goes to quarantine. */
    @WithDefault("10")
    int mostLostLeases();

    /** The first wait after a failed attempt; each further one doubles it. */
    @WithDefault("1s")
    Duration firstRetry();

    /** No wait is longer than this, so that a service that comes back is soon caught up with. */
    @WithDefault("1m")
    Duration longestRetry();

    /** How often the queue is looked at for jobs that other processes left or that are due again. */
    @WithDefault("1s")
    Duration poll();

    /** How often leases are renewed; well below the lease. */
    @WithDefault("10s")
    Duration renewal();

    /** How long a stopping process lets its jobs finish; what is left is taken again by others. */
    @WithDefault("8s")
    Duration farewell();
}
