package org.nianbao.catalog.lineage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When it is worked out which years agencies owe reports on. */
@ConfigMapping(prefix = "nianbao.lineage")
public interface LineageConfig {

    /**
     * How often it is worked out for agencies whose names or kin changed which years they owe reports on; "off" leaves
     * it to other processes.
     */
    @WithDefault("2s")
    String followEvery();
}
