package org.nianbao.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Sends documents as a patient client does: what was not accepted is sent again, to the next address, until it is. A
 * document counts as accepted only once 202 has been read.
 */
public final class Sender {

    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<URI> addresses;
    private final String token;
    private final int atOnce;
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

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
                HttpResponse<byte[]> answer = http.send(request(address, document), BodyHandlers.ofByteArray());
                if (answer.statusCode() == 202) {
                    return JSON.readTree(answer.body()).get("id").asLong();
                }
                String code = JSON.readTree(answer.body()).path("code").asText();
                refusals.merge(answer.statusCode() + " " + code, 1, Integer::sum);
            } catch (IOException gone) {
                refusals.merge("no answer", 1, Integer::sum);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private HttpRequest request(URI address, MadeDocument document) {
        return HttpRequest.newBuilder(address.resolve("/documents?name=" + document.name()))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(document.bytes()))
                .build();
    }
}
