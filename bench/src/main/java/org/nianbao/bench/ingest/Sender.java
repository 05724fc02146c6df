package org.nianbao.bench.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Sends documents as a patient client does: what was not accepted is sent again, to the next address, until it is. A
 * document counts as accepted only once 202 has been read.
 *
 * <p>Through the platform's oldest client, which has no threads of its own: what is sent on the machine that is
 * measured should take as little of it as may be.
 */
public final class Sender {

    private static final Duration CONNECTION = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCEPTED = HttpURLConnection.HTTP_ACCEPTED;
    private static final int REFUSED = HttpURLConnection.HTTP_BAD_REQUEST;

    static {
        // The platform's client keeps five connections to an address unless told otherwise, and opens the rest anew.
        System.setProperty("http.maxConnections", "64");
    }

    private final List<URI> addresses;
    private final String token;
    private final int atOnce;
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    /** @param addresses of gateways or of ingest-service processes, used in turn */
    public Sender(List<URI> addresses, String token, int atOnce) {
        this.addresses = List.copyOf(addresses);
        this.token = token;
        this.atOnce = atOnce;
    }

    /**
     * Sends all of them.
     *
     * @param accepted run after each that was accepted
     * @return the number of each document's job, by the document's name
     */
    public Map<String, Long> send(List<MadeDocument> documents, Runnable accepted) throws InterruptedException {
        Map<String, Long> jobs = new ConcurrentHashMap<>();
        var next = new AtomicInteger();
        var ended = new CountDownLatch(atOnce);
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        for (int sender = 0; sender < atOnce; sender++) {
            threads.execute(() -> {
                try {
                    for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
                        jobs.put(documents.get(i).name(), sendUntilAccepted(documents.get(i), i));
                        accepted.run();
                    }
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } finally {
                    ended.countDown();
                }
            });
        }
        try {
            ended.await();
        } finally {
            threads.shutdownNow();
        }
        return jobs;
    }

    /** How often each kind of answer other than 202 came: "503 DATABASE_UNAVAILABLE", "no answer". */
    public Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    private long sendUntilAccepted(MadeDocument document, int start) throws InterruptedException {
        for (int attempt = start; ; attempt++) {
            URI address = addresses.get(attempt % addresses.size());
            try {
                HttpURLConnection exchange = post(address, document);
                int status = exchange.getResponseCode();
                JsonNode answer = answer(exchange, status);
                if (status == ACCEPTED) {
                    return answer.get("id").asLong();
                }
                refusals.merge(status + " " + answer.path("code").asText(), 1, Integer::sum);
            } catch (IOException gone) {
                refusals.merge("no answer", 1, Integer::sum);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private HttpURLConnection post(URI address, MadeDocument document) throws IOException {
        var exchange = (HttpURLConnection)
                address.resolve("/documents?name=" + document.name()).toURL().openConnection();
        exchange.setConnectTimeout((int) CONNECTION.toMillis());
        exchange.setReadTimeout((int) ANSWER.toMillis());
        exchange.setRequestMethod("POST");
        exchange.setRequestProperty("Authorization", "Bearer " + token);
        exchange.setRequestProperty("Content-Type", "application/octet-stream");
        exchange.setDoOutput(true);
        // Of a body of stated length nothing is sent a second time behind our back.
        exchange.setFixedLengthStreamingMode(document.bytes().length);
        try (OutputStream body = exchange.getOutputStream()) {
            body.write(document.bytes());
        }
        return exchange;
    }

    /** Read to its end, so that the connection serves again. */
    private static JsonNode answer(HttpURLConnection exchange, int status) throws IOException {
        try (InputStream body = status < REFUSED ? exchange.getInputStream() : exchange.getErrorStream()) {
            return body == null ? JSON.createObjectNode() : JSON.readTree(body.readAllBytes());
        }
    }
}
