package org.nianbao.ingest.relaying;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the catalog's changes come to stats. */
@ConfigMapping(prefix = "nianbao.relaying")
public interface RelayingConfig {

    /** How often the catalog is asked for changes; "off" leaves it to other processes. */
    @WithDefault("1s")
    String every();

    /** How many changes are carried over in one step; stats takes no more than 500. */
    @WithDefault("500")
    int changesAtOnce();
}
