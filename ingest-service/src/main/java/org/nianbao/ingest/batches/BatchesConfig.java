package org.nianbao.ingest.batches;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on archives from strangers. */
@ConfigMapping(prefix = "nianbao.batches")
public interface BatchesConfig {

    /** Of the archive as sent. */
    @WithDefault("500M")
    MemorySize archiveSize();

    /** Files in an archive. */
    @WithDefault("5000")
    int entries();

    /** All files of an archive unpacked. */
    @WithDefault("2G")
    MemorySize unpackedSize();

    /** How many times larger a file may be than its packed form; web pages come to 10, a zip bomb to 1,000. */
    @WithDefault("200")
    int ratio();
}
