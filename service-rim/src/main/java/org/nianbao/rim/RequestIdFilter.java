package org.nianbao.rim;

import jakarta.enterprise.event.Observes;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/** Gives every request its id before anything else is done with it, health and metrics included. */
class RequestIdFilter {

    /** Before authentication, so that a refusal carries the id too. */
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIdFilter::tag, FIRST);
    }

    private static void tag(RoutingContext request) {
        String id = RequestId.takeOrMake(request.request().getHeader(RequestId.HEADER));
        MDC.put(RequestId.MDC_KEY, id);
        request.response().putHeader(RequestId.HEADER, id);
        Span.current().setAttribute("nianbao.request_id", id);
        request.next();
    }
}
