package org.nianbao.gateway.http;

import java.util.Locale;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import org.nianbao.rim.RequestId;

/**
 * Opens no web socket. The library would at the address of our own route and before it, and execute what is asked there
 * without any limit of depth, cost or time.
 */
@Singleton
class NoWebSockets {

    /** Behind the request's id and the headers of every answer, before anything that opens one. */
    private static final int EARLY = 850;

    void register(@Observes Filters filters) {
        filters.register(NoWebSockets::refuse, EARLY);
    }

    private static void refuse(RoutingContext http) {
        String upgrade = http.request().getHeader(HttpHeaders.UPGRADE);
        if (upgrade == null || !upgrade.toLowerCase(Locale.ROOT).contains("websocket")) {
            http.next();
            return;
        }
        http.response()
                .setStatusCode(400)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(new JsonObject()
                        .put("code", "BAD_REQUEST")
                        .put("message", "There are no web sockets here: send queries by POST or GET.")
                        .put("requestId", RequestId.current())
                        .toBuffer());
    }
}
