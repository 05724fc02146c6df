package org.nianbao.gateway.passing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Passes documents, and what becomes of them, between clients and ingest-service, so that one address serves a client.
 * Bodies go through as streams, never held here; ingest-service checks tokens and sizes.
 */
@ApplicationScoped
public class PassingRoutes {

    private static final int BEFORE_OTHERS = -1;

    private static final List<String> TAKING =
            List.of("/documents", "/batches", "/retries", "/retries/:job", "/rereads");

    /** Events are answers that go on for as long as something happens. */
    private static final List<String> GIVING = List.of(
            "/documents/:sha256",
            "/documents/:sha256/original",
            "/jobs",
            "/jobs/:id",
            "/jobs/:id/events",
            "/batches/:id",
            "/batches/:id/items",
            "/batches/:id/events",
            "/rereads/:id");

    private final IngestAddress ingest;
    private final Passage passage;

    public PassingRoutes(IngestAddress ingest) {
        this.ingest = ingest;
        this.passage = new Passage(
                ingest.client(), "ingest-service", "Documents cannot be taken or given just now. Try again later.");
    }

    void register(@Observes Router router) {
        for (String path : TAKING) {
            router.post(path).order(BEFORE_OTHERS).handler(this::pass);
        }
        for (String path : GIVING) {
            router.get(path).order(BEFORE_OTHERS).handler(this::pass);
        }
    }

    private void pass(RoutingContext http) {
        passage.pass(http, ingest.address(http.request().path(), http.request().query()));
    }
}
