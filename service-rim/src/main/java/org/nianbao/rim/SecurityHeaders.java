package org.nianbao.rim;

import java.util.Map;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells browsers, with every answer, to guess no types, to show nothing in frames, to run nothing and to tell other
 * sites nothing. What serves a page sets a Content-Security-Policy of its own.
 */
class SecurityHeaders {

    /** Before authentication and before whatever sets its own. */
    private static final int EARLY = 900;

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::set, EARLY);
    }

    private static void set(RoutingContext request) {
        HEADERS.forEach(request.response()::putHeader);
        request.next();
    }
}
