package org.nianbao.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for catalog-service and stats-service: remembers what it was sent, fails on demand. */
public class FakeServices implements AutoCloseable {

    private static final String RECEIPT = """
            {"outcome": "%s", "agencyId": 7, "agencyName": "桐乡市商务局", "provisional": false, "reportId": %d,
             "revisionId": %d, "active": true, "year": 2013, "edition": "NARRATIVE", "kind": "DEPARTMENT",
             "level": "COUNTY", "regionCode": "330483", "regionPath": "330000/330400/330483", "sector": null,
             "scope": "OWN"}""";

    /** A call as it came in. */
    public record Call(String path, String authorization, String requestId, String body) {}

    public final List<Call> filings = new CopyOnWriteArrayList<>();
    public final List<Call> figures = new CopyOnWriteArrayList<>();

    /** What the catalog answers instead of a receipt; 0 for a receipt. */
    public volatile int catalogFails;

    /** What stats answers instead of 204; 0 for 204. */
    public volatile int statsFails;

    private final Map<String, Long> reports = new ConcurrentHashMap<>();
    private final AtomicLong lastReport = new AtomicLong(40);
    private final HttpServer server;

    public FakeServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/filings/", this::file);
        server.createContext("/reports/", this::keep);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void reset() {
        catalogFails = 0;
        statsFails = 0;
        filings.clear();
        figures.clear();
    }

    private void file(HttpExchange exchange) throws IOException {
        Call call = take(exchange);
        if (catalogFails != 0) {
            fail(exchange, catalogFails);
            return;
        }
        filings.add(call);
        boolean known = reports.containsKey(call.path());
        long report = reports.computeIfAbsent(call.path(), path -> lastReport.incrementAndGet());
        answer(exchange, 200, RECEIPT.formatted(known ? "UNCHANGED" : "CREATED", report, report));
    }

    private void keep(HttpExchange exchange) throws IOException {
        Call call = take(exchange);
        if (statsFails != 0) {
            fail(exchange, statsFails);
            return;
        }
        figures.add(call);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static Call take(HttpExchange exchange) throws IOException {
        return new Call(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("X-Request-Id"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void fail(HttpExchange exchange, int status) throws IOException {
        answer(exchange, status, "{\"code\": \"NO_YEAR\", \"message\": \"which year?\", \"requestId\": null}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
