package org.nianbao.gateway.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import org.nianbao.rim.RequestId;

/**
 * Passes documents and the state of their jobs between clients and ingest-service, so that one address serves a client.
 * Bodies go through as streams, never held here; ingest-service checks tokens and sizes.
 */
@ApplicationScoped
public class PassingRoutes {

    private static final Logger LOG = Logger.getLogger(PassingRoutes.class);
    private static final int BEFORE_OTHERS = -1;

    private final IngestAddress ingest;

    public PassingRoutes(IngestAddress ingest) {
        this.ingest = ingest;
    }

    void register(@Observes Router router) {
        router.post("/documents").order(BEFORE_OTHERS).handler(this::pass);
        router.get("/documents/:sha256").order(BEFORE_OTHERS).handler(this::pass);
        router.get("/jobs/:id").order(BEFORE_OTHERS).handler(this::pass);
    }

    private void pass(RoutingContext http) {
        HttpServerRequest in = http.request();
        // Nothing of the body may be lost while the connection is made.
        in.pause();
        RequestOptions options =
                new RequestOptions().setMethod(in.method()).setAbsoluteURI(ingest.address(in.path(), in.query()));
        ingest.client()
                .request(options)
                .compose(out -> send(in, out))
                .onSuccess(answer -> answer(http, answer))
                .onFailure(failure -> fail(http, failure));
    }

    private static io.vertx.core.Future<HttpClientResponse> send(HttpServerRequest in, HttpClientRequest out) {
        PassedHeaders.toService(in.headers(), out.headers());
        out.putHeader(RequestId.HEADER, RequestId.current());
        boolean hasBody = in.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || in.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return hasBody ? out.send(in) : out.send();
    }

    private static void answer(RoutingContext http, HttpClientResponse answer) {
        HttpServerResponse response = http.response().setStatusCode(answer.statusCode());
        PassedHeaders.toClient(answer.headers(), response.headers());
        if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(true);
        }
        answer.pipeTo(response).onFailure(broken -> {
            LOG.warnf("An answer of ingest-service broke off: %s", broken.getMessage());
            // The client must not take a part for the whole.
            http.request().connection().close();
        });
    }

    private static void fail(RoutingContext http, Throwable failure) {
        LOG.warnf("ingest-service cannot be reached: %s", failure.getMessage());
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
                        .put("message", "Documents cannot be taken or given just now. Try again later.")
                        .put("requestId", RequestId.current())
                        .toBuffer());
        http.request().resume();
    }
}
