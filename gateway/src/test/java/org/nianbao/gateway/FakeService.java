package org.nianbao.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.nianbao.model.filing.ErrorAnswer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A service behind the gateway: answers from memory, remembers every call, and can be made to fail or to dawdle. */
final class FakeService implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** As many clients may knock at once, as at a real service. */
    private static final int BACKLOG = 500;

    /** Answers a request; null means 404. */
    interface Answer {
        Object to(HttpExchange request, byte[] body) throws IOException;
    }

    /** An answer that refuses, as the services do. */
    record Refused(int status, ErrorAnswer answer) {}

    private final int port;
    private HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> requestIds = new CopyOnWriteArrayList<>();
    private volatile int failure;
    private volatile long delayMillis;

    FakeService() {
        server = start(0);
        port = server.getAddress().getPort();
    }

    private HttpServer start(int onPort) {
        try {
            HttpServer started =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), BACKLOG);
            started.setExecutor(Executors.newCachedThreadPool());
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Ends as a killed process does: connections break, and new ones are refused. */
    void goDown() {
        server.stop(0);
    }

    void comeBack() {
        server = start(port);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** @param prefix method and path, such as {@code GET /agencies/candidates}; the longest that fits answers */
    void answer(String prefix, Answer answer) {
        answers.put(prefix, answer);
    }

    /** Answers a list aligned with the list of keys in the body. */
    <K> void answerEach(String prefix, Class<K> key, Function<K, Object> answer) {
        answer(prefix, (request, body) -> {
            List<K> keys = JSON.readValue(body, JSON.getTypeFactory().constructCollectionType(List.class, key));
            return keys.stream().map(answer).toList();
        });
    }

    /** Method, path and body size in keys, in the order they came: {@code POST /regions/lookup 50}. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    List<String> requestIds() {
        return List.copyOf(requestIds);
    }

    void forgetCalls() {
        calls.clear();
        requestIds.clear();
    }

    /** Answers every request with this status; 0 ends that. */
    void failWith(int status) {
        failure = status;
    }

    void dawdle(long millis) {
        delayMillis = millis;
    }

    private void handle(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readAllBytes();
        String line = request.getRequestMethod() + " " + request.getRequestURI().getPath();
        calls.add(line + keys(body));
        requestIds.add(String.valueOf(request.getRequestHeaders().getFirst("X-Request-Id")));
        try (request) {
            pause();
            if (failure != 0) {
                request.sendResponseHeaders(failure, -1);
                return;
            }
            Object answer = answerTo(line, request, body);
            byte[] bytes = bytes(answer);
            if (request.getResponseCode() > 0) {
                // The answer has begun already: this is the rest of it.
                request.getResponseBody().write(bytes);
                return;
            }
            request.getResponseHeaders().putIfAbsent("Content-Type", List.of("application/json"));
            int status = answer == null ? 404 : answer instanceof Refused refused ? refused.status() : 200;
            request.sendResponseHeaders(status, bytes.length);
            request.getResponseBody().write(bytes);
        }
    }

    private static byte[] bytes(Object answer) throws IOException {
        return answer instanceof byte[] raw
                ? raw
                : JSON.writeValueAsBytes(answer instanceof Refused refused ? refused.answer() : answer);
    }

    private Object answerTo(String line, HttpExchange request, byte[] body) throws IOException {
        String best = answers.keySet().stream()
                .filter(line::startsWith)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow(() -> new IOException("the fake has no answer to " + line));
        return answers.get(best).to(request, body);
    }

    private static String keys(byte[] body) throws IOException {
        if (body.length == 0 || body[0] != '[') {
            return "";
        }
        JsonNode list = JSON.readTree(new String(body, UTF_8));
        return " " + list.size();
    }

    private void pause() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
