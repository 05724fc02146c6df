package org.nianbao.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every query of {@code queries/} and compares answer and calls with its namesake in {@code expectations/}. Write
 * the answers anew with {@code -Dnianbao.expectations=write}, and read the difference before you commit it.
 */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class QueryPairsTest {

    private static final Path QUERIES = Path.of("src/test/resources/queries");
    private static final Path EXPECTATIONS = Path.of("src/test/resources/expectations");
    private static final ObjectMapper JSON = new ObjectMapper();

    FakeService catalog;
    FakeService stats;
    FakeService ingest;

    static Stream<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.map(file -> file.getFileName().toString().replace(".graphql", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queryIsAnsweredAsExpectedWithAsManyCallsAsExpected(String name) throws IOException {
        Stream.of(catalog, stats, ingest).forEach(FakeService::forgetCalls);

        JsonNode answer = JSON.readTree(given().contentType("application/json")
                .header("X-Request-Id", "pair")
                .body(Map.of("query", Files.readString(QUERIES.resolve(name + ".graphql"))))
                .post("/graphql")
                .asByteArray());

        sortErrors(answer);
        ObjectNode seen = JSON.createObjectNode();
        seen.set("answer", answer);
        seen.set(
                "calls",
                JSON.valueToTree(new TreeMap<>(
                        Map.of("catalog", sorted(catalog), "stats", sorted(stats), "ingest", sorted(ingest)))));
        Path expectation = EXPECTATIONS.resolve(name + ".json");
        if ("write".equals(System.getProperty("nianbao.expectations"))) {
            Files.writeString(expectation, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(seen) + "\n");
        }
        assertThat(seen).isEqualTo(JSON.readTree(Files.readString(expectation)));
    }

    /** Errors stand in the order in which they happened, which says nothing either. */
    private static void sortErrors(JsonNode answer) {
        if (answer.get("errors") instanceof ArrayNode errors) {
            List<JsonNode> sorted = new ArrayList<>();
            errors.forEach(sorted::add);
            sorted.sort(Comparator.comparing(error -> error.path("path").toString()));
            errors.removeAll().addAll(sorted);
        }
    }

    /** Calls of one level run side by side: their order says nothing. */
    private static List<String> sorted(FakeService service) {
        return service.calls().stream().sorted().toList();
    }
}
