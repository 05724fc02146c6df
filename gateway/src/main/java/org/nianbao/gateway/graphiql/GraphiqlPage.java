package org.nianbao.gateway.graphiql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The page for trying queries. Its libraries come with SmallRye and are served by it; the page itself and what it opens
 * with are ours. Nothing is loaded from elsewhere.
 */
@ApplicationScoped
public class GraphiqlPage {

    private static final String PATH = "/graphiql/";
    private static final int BEFORE_STOCK = -1;

    /** GraphiQL's editor writes styles into the page as it runs. */
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final Map<String, String> FILES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "render.js", "text/javascript; charset=utf-8",
            "questions.graphql", "application/graphql; charset=utf-8");

    void register(@Observes Router router) {
        FILES.forEach((file, type) -> {
            Buffer bytes = read(file);
            router.get(PATH + file).order(BEFORE_STOCK).handler(http -> send(http, type, bytes));
        });
        Buffer page = read("index.html");
        router.get(PATH).order(BEFORE_STOCK).handler(http -> {
            // A route of /graphiql/ is that of /graphiql too, below which the page's files are not found.
            if (http.request().path().equals(PATH)) {
                send(http, FILES.get("index.html"), page);
            } else {
                http.response()
                        .setStatusCode(301)
                        .putHeader(HttpHeaders.LOCATION, PATH)
                        .end();
            }
        });
    }

    private static void send(RoutingContext http, String type, Buffer bytes) {
        http.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(bytes);
    }

    private static Buffer read(String file) {
        try (InputStream bytes = GraphiqlPage.class.getResourceAsStream(PATH + file)) {
            return Buffer.buffer(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
