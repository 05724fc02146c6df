package org.nianbao.ingest.retaining;

import java.time.Duration;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How long the bytes of filed documents are kept. Figures, passages and the documents' names and hashes always stay.
 */
@ConfigMapping(prefix = "nianbao.retention")
public interface RetentionConfig {

    /** Years from the day a document was received, at least 1; without it originals are kept for good. */
    OptionalInt years();

    /** How often documents are looked at whose time is over. */
    @WithDefault("1m")
    Duration step();

    /** So many at a step at most, each with all its bytes, so that no transaction grows long. */
    @WithDefault("100")
    int documentsAtStep();
}
