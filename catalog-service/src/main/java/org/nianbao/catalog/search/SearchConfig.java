package org.nianbao.catalog.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the search index lies and how it keeps up with the database. */
@ConfigMapping(prefix = "nianbao.search")
public interface SearchConfig {

    /**
     * A folder of this process alone. What lies there may be deleted at any time while the process is down: it is made
     * again from the database. Without one the index lies in a temporary folder and is made anew at each start.
     */
    Optional<Path> directory();

    /** How often the index asks the database what has changed. */
    @WithDefault("1s")
    Duration followEvery();

    /**
     * Transactions that take longer than this to commit may be missed by the index until their reports change again.
     */
    @WithDefault("60s")
    Duration overlap();

    /** False leaves out the text of the reports' sections: names and titles only, a much smaller index. */
    @WithDefault("true")
    boolean text();
}
