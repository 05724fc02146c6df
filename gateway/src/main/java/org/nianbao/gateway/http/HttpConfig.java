package org.nianbao.gateway.http;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How queries are taken from clients. */
@ConfigMapping(prefix = "nianbao.http")
public interface HttpConfig {

    /** A JSON file of allowed queries by their SHA-256; when given, nothing else is answered. */
    Optional<Path> allowedQueries();

    /**
     * The cost that one client, told by its address, may spend in a minute; 0 for no limit. The default stops floods of
     * the costliest queries and is far from what pages of one person ask for. Behind a proxy all clients are one until
     * it is named in `QUARKUS_HTTP_PROXY_TRUSTED_PROXIES`.
     */
    @WithDefault("60000000")
    long costPerMinute();

    /**
     * The cost of all costly queries, of 1,000 objects and more, that are answered at one time; the others wait for
     * their turn. Light ones do not wait.
     */
    @WithDefault("25000")
    long costAtOnce();
}
