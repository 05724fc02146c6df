package org.nianbao.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for catalog-service and stats-service: remembers what it was sent, fails on demand. */
public class FakeServices implements AutoCloseable {

    private static final String RECEIPT = """
            {"outcome": "%s", "agencyId": 7, "agencyName": "桐乡市商务局", "provisional": false, "reportId": %d,
             "revisionId": %d, "active": true, "year": 2013, "edition": "NARRATIVE", "kind": "DEPARTMENT",
             "level": "COUNTY", "regionCode": "330483", "regionPath": "330000/330400/330483", "sector": null,
             "scope": "OWN"}""";

    private static final String ERROR = """
            {"code": "NO_YEAR", "message": "which year?", "requestId": null}""";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One message of a call as it came in; of the body only what stands for it. */
    public record Call(String path, String authorization, String requestId, String body) {

        private Call of(JsonNode message) {
            return new Call(path, authorization, requestId, message.toString());
        }
    }

    public final List<Call> filings = new CopyOnWriteArrayList<>();
    public final List<Call> figures = new CopyOnWriteArrayList<>();

    /** What the catalog answers instead of a receipt; 0 for a receipt. */
    public volatile int catalogFails;

    /** What stats answers instead of 204; 0 for 204. */
    public volatile int statsFails;

    /** The catalog's list of changes, each of the report with that number; their sequence numbers are the same. */
    public final List<Long> changes = new CopyOnWriteArrayList<>();

    /** Up to which change stats says it has come. */
    public volatile long reached;

    private final Map<String, Long> reports = new ConcurrentHashMap<>();
    private final AtomicLong lastReport = new AtomicLong(40);
    private final HttpServer server;

    public FakeServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/filings", this::file);
        server.createContext("/reports", this::keep);
        server.createContext("/reports/figures", this::standing);
        server.createContext("/report-changes", this::change);
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
        changes.clear();
        reached = 0;
    }

    /** Both sides of what is relayed: the catalog's list, and what stats does about it. */
    private void change(HttpExchange exchange) throws IOException {
        Call call = take(exchange);
        String place = "{\"sequence\": " + reached + "}";
        switch (call.path().replaceAll("\\?.*", "")) {
            case "GET /report-changes/sequence" -> answer(exchange, 200, place);
            case "PUT /report-changes/sequence" -> {
                reached = JSON.readTree(call.body()).get("sequence").asLong();
                answer(exchange, 200, place);
            }
            case "POST /report-changes" -> {
                List<String> applied = new ArrayList<>();
                JSON.readTree(call.body())
                        .forEach(change -> applied.add("{\"reportId\": " + change.at("/receipt/reportId")
                                + ", \"state\": \"FIGURES_MISSING\"}"));
                answer(exchange, 200, applied.toString());
            }
            default -> {
                long after = Long.parseLong(call.path().replaceAll(".*after=(\\d+).*", "$1"));
                List<String> items = changes.stream()
                        .filter(change -> change > after)
                        .map(change -> "{\"sequence\": " + change + ", \"receipt\": "
                                + RECEIPT.formatted("UNCHANGED", change, change) + "}")
                        .toList();
                answer(exchange, 200, "{\"items\": " + items + ", \"hasNext\": false}");
            }
        }
    }

    private void standing(HttpExchange exchange) throws IOException {
        List<String> standing = new ArrayList<>();
        JSON.readTree(take(exchange).body())
                .forEach(id -> standing.add("{\"documentSha256\": \"" + "0".repeat(64) + "\", \"observations\": [],"
                        + " \"receipt\": " + RECEIPT.formatted("UNCHANGED", id.asLong(), id.asLong()) + "}"));
        answer(exchange, 200, standing.toString());
    }

    private void file(HttpExchange exchange) throws IOException {
        Call call = take(exchange);
        if (catalogFails >= 500) {
            answer(exchange, catalogFails, ERROR);
            return;
        }
        List<String> results = new ArrayList<>();
        for (JsonNode filing : JSON.readTree(call.body())) {
            results.add(catalogFails == 0 ? filed(call, filing) : result("null", catalogFails, ERROR));
        }
        answer(exchange, 200, results.toString());
    }

    private String filed(Call call, JsonNode filing) {
        String document = filing.at("/reading/document/sha256").asText();
        filings.add(call.of(filing));
        boolean known = reports.containsKey(document);
        long report = reports.computeIfAbsent(document, path -> lastReport.incrementAndGet());
        return result(RECEIPT.formatted(known ? "UNCHANGED" : "CREATED", report, report), 200, "null");
    }

    private void keep(HttpExchange exchange) throws IOException {
        Call call = take(exchange);
        if (statsFails != 0) {
            answer(exchange, statsFails, ERROR);
            return;
        }
        List<String> results = new ArrayList<>();
        for (JsonNode filing : JSON.readTree(call.body())) {
            figures.add(call.of(filing));
            results.add("{\"reportId\": " + filing.at("/receipt/reportId") + ", \"status\": 204, \"error\": null}");
        }
        answer(exchange, 200, results.toString());
    }

    private static String result(String receipt, int status, String error) {
        return "{\"receipt\": " + receipt + ", \"status\": " + status + ", \"error\": " + error + "}";
    }

    private static Call take(HttpExchange exchange) throws IOException {
        return new Call(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("X-Request-Id"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
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
