package org.nianbao.bench.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;

/**
 * Something a client wants to know, as the requests it sends one after the other.
 *
 * @param status that each request must be answered with
 */
record Question(String name, int status, List<HttpRequest> requests) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A request with this JSON as its body. */
    static HttpRequest post(URI base, String path, String body) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    static HttpRequest get(URI base, String pathAndQuery) {
        return HttpRequest.newBuilder(base.resolve(pathAndQuery))
                .timeout(PATIENCE)
                .build();
    }

    /** A request of an answer that the client has already. */
    static HttpRequest getAgain(URI base, String pathAndQuery, String tag) {
        return HttpRequest.newBuilder(base.resolve(pathAndQuery))
                .timeout(PATIENCE)
                .header("If-None-Match", tag)
                .build();
    }
}
