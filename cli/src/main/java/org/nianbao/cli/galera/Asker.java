package org.nianbao.cli.galera;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Asks the gateway one question after another while the cluster breaks, and counts what does not come as it should. */
final class Asker {

    private static final String QUESTION = "{\"query\": \"{ agencies(first: 5) { nodes { name"
            + " reports(first: 3) { nodes { year } } findings(first: 3) { nodes { rule } } } } }\"}";

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI gateway;
    private final Thread thread = new Thread(this::askOn, "asker");
    private final Map<String, Integer> failures = new TreeMap<>();
    private int asked;
    private volatile boolean stopped;

    Asker(URI gateway) {
        this.gateway = gateway;
        thread.start();
    }

    private void askOn() {
        var request = HttpRequest.newBuilder(gateway.resolve("/graphql"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();
        try {
            while (!stopped) {
                ask(request);
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(HttpRequest request) throws InterruptedException {
        asked++;
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                failures.merge("status " + answer.statusCode(), 1, Integer::sum);
            } else if (answer.body().contains("\"errors\"")) {
                // Some fields are missing, and the answer says which and why.
                failures.merge("part of the answer missing", 1, Integer::sum);
            }
        } catch (IOException gone) {
            failures.merge("no answer", 1, Integer::sum);
        }
    }

    /** How many questions were asked; to be read after the end. */
    int asked() {
        return asked;
    }

    /** How many of them failed, by how; to be read after the end. */
    Map<String, Integer> failures() {
        return failures;
    }

    /** Asks no more. */
    void stop() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
