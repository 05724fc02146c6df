package org.nianbao.gateway.services;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How current answers are that clients keep. */
@ConfigMapping(prefix = "nianbao.versions")
public interface VersionsConfig {

    /** How long the version of the data is taken for current before it is asked for again; 0 to ask each time. */
    @WithDefault("1s")
    Duration age();
}
