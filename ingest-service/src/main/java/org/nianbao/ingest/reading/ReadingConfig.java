package org.nianbao.ingest.reading;

import java.time.Duration;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on the reading of one document. */
@ConfigMapping(prefix = "nianbao.reading")
public interface ReadingConfig {

    /** Of processor time. Real reports take milliseconds; what takes longer than this is made to take long. */
    @WithDefault("10s")
    Duration timeLimit();

    /** By the clock: a machine that leaves a reading so little of a processor has too much to do. */
    @WithDefault("30s")
    Duration longestTime();

    /** How many documents are read at once; by default one for each processor, and at least two. */
    OptionalInt atOnce();

    /** How long a document waits for its turn before its sender is told to come back later. */
    @WithDefault("10s")
    Duration longestWait();

    /** Readings kept in memory between accepting a document and working on its job, so that it is read once. */
    @WithDefault("200")
    int freshReadings();

    /** Documents larger than this are read again rather than kept in memory, in bytes. */
    @WithDefault("262144")
    int freshReadingLimit();

    /** Room for further readings, packed: a megabyte holds some hundred. */
    @WithDefault("64M")
    MemorySize packedReadings();
}
