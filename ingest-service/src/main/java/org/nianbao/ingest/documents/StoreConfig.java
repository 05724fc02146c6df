package org.nianbao.ingest.documents;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The disk that the database writes to, where this process can see it. */
@ConfigMapping(prefix = "nianbao.store")
public interface StoreConfig {

    /** A folder on that disk; without one nobody looks how full it is. */
    Optional<Path> folder();

    /**
     * Room that is never used up: a MariaDB that finds none in the middle of taking something back ends itself, and
     * does not start again before there is some.
     */
    @WithDefault("128M")
    MemorySize leastFree();
}
