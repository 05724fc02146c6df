package org.nianbao.gateway.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Passes documents and the state of their jobs between clients and ingest-service, so that one address serves a client.
 * Bodies go through as streams, never held here; ingest-service checks tokens and sizes.
 */
@ApplicationScoped
public class PassingRoutes {

    private static final int BEFORE_OTHERS = -1;

    private final IngestAddress ingest;
    private final Passage passage;

    public PassingRoutes(IngestAddress ingest) {
        this.ingest = ingest;
        this.passage = new Passage(
                ingest.client(), "ingest-service", "Documents cannot be taken or given just now. Try again later.");
    }

    void register(@Observes Router router) {
        router.post("/documents").order(BEFORE_OTHERS).handler(this::pass);
        router.get("/documents/:sha256").order(BEFORE_OTHERS).handler(this::pass);
        router.get("/jobs/:id").order(BEFORE_OTHERS).handler(this::pass);
    }

    private void pass(RoutingContext http) {
        passage.pass(http, ingest.address(http.request().path(), http.request().query()));
    }
}
