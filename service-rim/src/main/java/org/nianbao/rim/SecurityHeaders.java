package org.nianbao.rim;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells browsers, with every answer, to guess no types, to show nothing in frames, to run nothing and to tell other
 * sites nothing; where an operator says so, to come by TLS only. What serves a page sets a Content-Security-Policy of
 * its own.
 */
@Singleton
class SecurityHeaders {

    /** Before authentication and before whatever sets its own. */
    private static final int EARLY = 900;

    private final Map<String, String> headers = new HashMap<>(Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));

    SecurityHeaders(HeadersConfig config) {
        config.hsts().ifPresent(age -> headers.put("Strict-Transport-Security", "max-age=" + age.toSeconds()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::set, EARLY);
    }

    private void set(RoutingContext request) {
        headers.forEach(request.response()::putHeader);
        request.next();
    }
}
