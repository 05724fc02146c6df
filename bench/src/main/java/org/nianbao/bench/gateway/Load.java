package org.nianbao.bench.gateway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks a question again and again over several connections at once, each of which waits for its answer. */
final class Load {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param connections that ask at the same time
     * @throws IllegalStateException when the run breaks down; a request that is not answered as expected is counted
     */
    Latencies run(Question question, int connections, Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        long start = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        try {
            Callable<Worked> client = () -> ask(question, end);
            List<Worked> parts = new ArrayList<>();
            for (Future<Worked> each : clients.invokeAll(Collections.nCopies(connections, client))) {
                parts.add(each.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long[] nanos = parts.stream()
                    .flatMapToLong(part -> Arrays.stream(part.nanos()))
                    .toArray();
            return Latencies.of(
                    nanos, parts.stream().mapToLong(Worked::failures).sum(), seconds);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the benchmark itself broke down: " + question.name(), broken);
        } finally {
            clients.shutdownNow();
        }
    }

    /** What one client has to tell. */
    private record Worked(long[] nanos, long failures) {}

    private Worked ask(Question question, long end) throws InterruptedException {
        long[] nanos = new long[1024];
        int answered = 0;
        long failures = 0;
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            if (!isAnswered(question)) {
                failures++;
                continue;
            }
            if (answered == nanos.length) {
                nanos = Arrays.copyOf(nanos, answered * 2);
            }
            nanos[answered++] = System.nanoTime() - asked;
        }
        return new Worked(Arrays.copyOf(nanos, answered), failures);
    }

    private boolean isAnswered(Question question) throws InterruptedException {
        try {
            for (HttpRequest request : question.requests()) {
                HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != question.status() || holdsErrors(answer.body())) {
                    return false;
                }
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Errors of GraphQL stand first in the answer. */
    private static boolean holdsErrors(byte[] body) {
        byte[] errors = "{\"errors\"".getBytes(StandardCharsets.US_ASCII);
        return body.length > errors.length && Arrays.equals(body, 0, errors.length, errors, 0, errors.length);
    }

    /** One answer, for setting up. */
    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
