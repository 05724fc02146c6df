package org.nianbao.gateway.passing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import org.nianbao.rim.RequestId;

/** Hands one request on to a service and its answer back, both as streams: nothing of them is held here. */
final class Passage {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final HttpClient client;
    private final String service;
    private final String whenSilent;

    /**
     * @param service its name, for the log
     * @param whenSilent what the client is told when the service cannot be reached
     */
    Passage(HttpClient client, String service, String whenSilent) {
        this.client = client;
        this.service = service;
        this.whenSilent = whenSilent;
    }

    /** @param address of the service, with path and query */
    void pass(RoutingContext http, String address) {
        HttpServerRequest in = http.request();
        // Nothing of the body may be lost while the connection is made.
        in.pause();
        client.request(new RequestOptions().setMethod(in.method()).setAbsoluteURI(address))
                .compose(out -> send(in, out))
                .onSuccess(answer -> answer(http, answer))
                .onFailure(failure -> fail(http, failure));
    }

    private static Future<HttpClientResponse> send(HttpServerRequest in, HttpClientRequest out) {
        PassedHeaders.toService(in.headers(), out.headers());
        out.putHeader(RequestId.HEADER, RequestId.current());
        boolean hasBody = in.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || in.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return hasBody ? out.send(in) : out.send();
    }

    private void answer(RoutingContext http, HttpClientResponse answer) {
        HttpServerResponse response = http.response().setStatusCode(answer.statusCode());
        PassedHeaders.toClient(answer.headers(), response.headers());
        if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(true);
        }
        // By itself a pipe would end the answer when its source breaks, and the client take a part for the whole.
        answer.pipe().endOnFailure(false).to(response).onFailure(broken -> {
            LOG.warnf("An answer of %s broke off: %s", service, broken.getMessage());
            http.request().connection().close();
        });
    }

    private void fail(RoutingContext http, Throwable failure) {
        LOG.warnf("%s cannot be reached: %s", service, failure.getMessage());
        HttpServerResponse response = http.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader("Retry-After", "5")
                // What is left of an upload is not read, so the connection cannot be used again.
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject()
                        .put("code", "UNAVAILABLE")
                        .put("message", whenSilent)
                        .put("requestId", RequestId.current())
                        .toBuffer());
        http.request().resume();
    }
}
