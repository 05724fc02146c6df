package org.nianbao.gateway.passing;

import java.net.URI;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passes exports from the service that has the data to the client, as a stream of any length. */
@ApplicationScoped
public class ExportRoutes {

    private static final int BEFORE_OTHERS = -1;
    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;

    /** A service that says nothing for so long has died, or its client no longer takes anything. */
    private static final int IDLE_SECONDS = 300;

    private final HttpClient client;
    private final Map<String, URI> services;
    private final Passage passage;

    /**
     * @param catalog the address of catalog-service
     * @param stats the address of stats-service
     */
    public ExportRoutes(
            Vertx vertx,
            @ConfigProperty(name = "nianbao.catalog.url") URI catalog,
            @ConfigProperty(name = "nianbao.stats.url") URI stats) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS));
        services = Map.of("observations", stats, "findings", stats, "reports", catalog, "agencies", catalog);
        passage = new Passage(
                client, "The service of an export", "This export cannot be given just now. Try again later.");
    }

    void register(@Observes Router router) {
        router.get("/exports/:name").order(BEFORE_OTHERS).handler(this::pass);
        router.get("/exports/:name/description").order(BEFORE_OTHERS).handler(this::pass);
    }

    private void pass(RoutingContext http) {
        URI service = services.get(http.pathParam("name"));
        if (service == null) {
            http.next();
            return;
        }
        String query = http.request().query();
        String address =
                service.toString().replaceFirst("/+$", "") + http.request().path();
        passage.pass(http, query == null ? address : address + "?" + query);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
