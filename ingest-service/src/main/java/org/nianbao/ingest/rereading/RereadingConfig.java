package org.nianbao.ingest.rereading;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How fast stored documents are read again. */
@ConfigMapping(prefix = "nianbao.rereading")
public interface RereadingConfig {

    /** How often documents are given to the queue. */
    @WithDefault("1s")
    Duration step();

    /** So many at a step, and none while more than so many jobs wait: new documents must not queue behind old ones. */
    @WithDefault("50")
    int documentsAtStep();
}
