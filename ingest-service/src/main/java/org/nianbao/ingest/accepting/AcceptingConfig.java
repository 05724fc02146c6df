package org.nianbao.ingest.accepting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on what is taken in. */
@ConfigMapping(prefix = "nianbao.accepting")
public interface AcceptingConfig {

    /** Real reports take up to some 5 MB with pictures in a PDF. */
    @WithDefault("20M")
    MemorySize maxSize();

    /**
     * How much of a document that is too large is still taken from the wire, and thrown away, before the answer: a
     * client that is still sending would not see it.
     */
    @WithDefault("1G")
    MemorySize drainSize();

    /** For how long that is done. */
    @WithDefault("20s")
    Duration drainTime();

    /** The longest time a sender can ask to wait for the end of the job. */
    @WithDefault("60s")
    Duration longestWait();

    /**
     * Documents of up to so many bytes are held in memory while they are looked at: a file costs more than most of
     * them.
     */
    @WithDefault("131072")
    int inMemory();

    /** Where larger documents lie while they are looked at; by default the system's folder for temporary files. */
    Optional<Path> temporaryFolder();
}
