package org.nianbao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What services that run tell of themselves: traces, lines of their logs, and what must never stand in these. */
class ObservationIT {

    private static final List<String> SERVICES =
            List.of("gateway", "ingest-service", "catalog-service", "stats-service");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aQuestionIsOneTraceThroughTheServicesThatAnswerIt() throws InterruptedException {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        RunningHouse.gateway()
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .contentType(ContentType.JSON)
                .body(Map.of("query", "{ agencies(first: 2) { nodes { name findings(first: 1) { nodes { id } } } } }"))
                .post("/graphql")
                .then()
                .statusCode(200);

        awaitSpans(trace, List.of("gateway", "catalog-service", "stats-service"));
    }

    @Test
    void anUploadIsOneTraceToItsAcceptance() throws Exception {
        String trace = "1af7651916cd43dd8448eb211c80319d";
        Path sample = Samples.get("agencies/tongxiang-commerce-2013.html");
        RunningHouse.contributor()
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .header("X-Request-Id", "traced-upload")
                .contentType(ContentType.BINARY)
                .body(Files.readAllBytes(sample))
                .post("/documents")
                .then()
                .statusCode(202);

        awaitSpans(trace, List.of("gateway", "ingest-service"));
        assertThat(await(() -> Collector.hasText("ingest-service", "traced-upload")))
                .isTrue();
    }

    @Test
    void aJobAndItsCallsAreOneTraceWithOneRequestId() throws Exception {
        // What says nothing new ends in the catalog: stats is told of a report that was not there.
        String page = "泸定县审计局2016年政府信息公开工作年度报告\n一、概述\n2016年，我局主动公开政府信息"
                + (1 + Instant.now().getNano() % 9_000) + "条。\n";
        int job = RunningHouse.contributor()
                .header("Prefer", "wait=60")
                .contentType(ContentType.BINARY)
                .body(page.getBytes(StandardCharsets.UTF_8))
                .post("/documents")
                .then()
                .extract()
                .path("id");

        String request = "job-" + job + "-1";
        for (String service : List.of("ingest-service", "catalog-service", "stats-service")) {
            assertThat(await(() -> Collector.findTrace(service, request).isPresent()))
                    .as(service)
                    .isTrue();
        }
        String trace = Collector.findTrace("ingest-service", request).orElseThrow();
        assertThat(Collector.findTrace("catalog-service", request)).contains(trace);
        assertThat(Collector.findTrace("stats-service", request)).contains(trace);
    }

    @Test
    void everyLineOfALogIsJsonWithTheRequestItBelongsTo() throws IOException {
        RunningHouse.contributor()
                .header("X-Request-Id", "find-me-in-the-log")
                .contentType(ContentType.BINARY)
                .body("<html><body><h1>安全生产工作会议</h1><p>会议。</p></body></html>".getBytes(StandardCharsets.UTF_8))
                .post("/documents")
                .then()
                .statusCode(422);

        var requests = new HashSet<String>();
        for (String service : SERVICES) {
            List<JsonNode> entries = entries(service);
            assertThat(entries).as(service).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.path("level").asText()).isNotEmpty();
                assertThat(entry.path("mdc").isObject()).isTrue();
            });
            entries.forEach(
                    entry -> requests.add(entry.path("mdc").path("requestId").asText()));
        }
        assertThat(requests).contains("find-me-in-the-log");
    }

    /** Every line that a service has written; fails on one that is no JSON. */
    private static List<JsonNode> entries(String service) throws IOException {
        var json = new ObjectMapper();
        var entries = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(logs().resolve(service + ".log"))) {
            assertThat(line).as(service).startsWith("{").endsWith("}");
            entries.add(json.readTree(line));
        }
        return entries;
    }

    @Test
    void noSecretStandsInALog() throws IOException {
        String token = RunningHouse.get().contributorToken();
        // What fails is logged with its reason: with a token that is wrong, that may not, or that is no use.
        for (String sent : List.of(token, token + "x", "swordfish")) {
            RunningHouse.service("catalog-service")
                    .header("Authorization", "Bearer " + sent)
                    .get("/report-changes")
                    .then()
                    .statusCode(sent.equals(token) ? 403 : 401);
            RunningHouse.gateway().header("Authorization", "Bearer " + sent).post("/documents");
        }

        // So is an address that names a password: as where a document comes from, and to be fetched.
        String address = "http://reader:open-sesame@127.0.0.1:1/report.html";
        RunningHouse.contributor()
                .queryParam("url", address)
                .contentType(ContentType.BINARY)
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post("/documents")
                .then()
                .statusCode(400);
        RunningHouse.contributor()
                .contentType(ContentType.JSON)
                .body(Map.of("urls", List.of(address)))
                .post("/batches");

        var secrets =
                new ArrayList<String>(List.of(token, RunningHouse.get().serviceToken(), "swordfish", "open-sesame"));
        try (Stream<Path> files = Files.walk(RunningHouse.DATA.resolve("database-passwords"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                secrets.add(Files.readString(file).strip());
            }
        }
        secrets.add(Files.readString(RunningHouse.DATA.resolve("mariadb/root-password"))
                .strip());
        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(7));
        try (Stream<Path> files = Files.list(logs())) {
            for (Path log : files.toList()) {
                assertThat(Files.readString(log))
                        .as(log.toString())
                        .isNotEmpty()
                        .doesNotContain(secrets);
            }
        }
    }

    private static Path logs() {
        return RunningHouse.DATA.resolve("logs");
    }

    private static void awaitSpans(String trace, List<String> services) throws InterruptedException {
        for (String service : services) {
            assertThat(await(() -> Collector.hasSpan(service, trace)))
                    .as(service)
                    .isTrue();
        }
    }

    private static boolean await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        return condition.getAsBoolean();
    }
}
