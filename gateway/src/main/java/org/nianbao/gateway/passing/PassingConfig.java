package org.nianbao.gateway.passing;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where documents are passed to. */
@ConfigMapping(prefix = "nianbao.ingest")
public interface PassingConfig {

    /** The address of ingest-service. */
    URI url();

    /** How long a connection may be silent; longer than ingest-service waits for a job when asked to. */
    @WithDefault("120s")
    Duration idleTimeout();
}
