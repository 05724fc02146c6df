package org.nianbao.gateway.passing;

import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** The connection to ingest-service that documents are passed over. */
@Singleton
public class IngestAddress {

    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;

    private final String base;
    private final HttpClient client;

    public IngestAddress(Vertx vertx, PassingConfig config) {
        base = config.url().toString().replaceFirst("/+$", "");
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                .setIdleTimeout((int) config.idleTimeout().toSeconds())
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
    }

    /** @param query as it came, still encoded; null when there is none */
    String address(String path, String query) {
        return base + path + (query == null ? "" : "?" + query);
    }

    HttpClient client() {
        return client;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
