package org.nianbao.gateway.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import org.nianbao.gateway.access.Caller;
import org.nianbao.gateway.access.Callers;

/** Reads a body that holds a query. Only who may hand in documents may send a large one. */
final class BodyReader implements Handler<RoutingContext> {

    static final String TOO_LARGE =
            "The body is larger than 256 KiB; with a token of the role contributor 8 MiB are taken. Send larger documents to POST /documents.";

    private static final long USUAL = 256 * 1024;
    private static final long WITH_A_DOCUMENT = 8 * 1024 * 1024;

    private final Callers callers;
    private final BodyHandler usual = BodyHandler.create(false).setBodyLimit(USUAL);
    private final BodyHandler large = BodyHandler.create(false).setBodyLimit(WITH_A_DOCUMENT);

    BodyReader(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void handle(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (declaredSize(request) <= USUAL || !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            usual.handle(http);
            return;
        }
        // Nothing of the body may be lost while the token is checked.
        request.pause();
        callers.identify(http)
                .map(caller -> caller.roles().contains(Caller.CONTRIBUTOR))
                .onFailure()
                .recoverWithItem(false)
                .subscribe()
                .with(mayBeLarge -> {
                    (mayBeLarge ? large : usual).handle(http);
                    request.resume();
                });
    }

    /** 0 when it is not declared: then the usual limit holds while it comes. */
    private static long declaredSize(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
