package org.nianbao.gateway.engine;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one query may ask for. */
@ConfigMapping(prefix = "nianbao.query")
public interface LimitsConfig {

    /** The deepest nesting of fields; introspection is not counted. */
    @WithDefault("15")
    int maxDepth();

    /** The most objects that a query could return; see {@link QueryMeasure}. */
    @WithDefault("50000")
    long maxCost();

    /** The most tokens of a query's text. */
    @WithDefault("4000")
    int maxTokens();

    /** The most fields at the root, aliases counted: each may cost a call of its own. */
    @WithDefault("50")
    int maxRootFields();

    /** When a query as a whole is given up. */
    @WithDefault("20s")
    Duration timeout();
}
