package org.nianbao.gateway;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What operators see of the queries. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MetersTest {

    @Test
    void queriesAreCountedByTheirNamesWithTheirCostsErrorsAndBatches() {
        ask("query Metered { agencies(first: 3) { nodes { region { name } } } }");
        ask("query Metered { agency(id: \"???\") { name } }");
        ask("{ nonsense }");

        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics)
                .containsPattern("nianbao_graphql_queries_seconds_count\\{.*operation=\"Metered\".*outcome=\"ok\".*} 1")
                .containsPattern(
                        "nianbao_graphql_queries_seconds_count\\{.*operation=\"Metered\".*outcome=\"errors\".*} 1")
                .containsPattern("nianbao_graphql_errors_total\\{.*code=\"GRAPHQL_VALIDATION_FAILED\".*}")
                .containsPattern("nianbao_graphql_errors_total\\{.*code=\"BAD_USER_INPUT\".*operation=\"Metered\".*}")
                .containsPattern(
                        "nianbao_graphql_queries_seconds_bucket\\{.*operation=\"Metered\".*outcome=\"ok\".*le=\"20.0\".*} 1")
                .containsPattern("nianbao_graphql_cost_count\\{.*operation=\"Metered\".*} 2")
                .containsPattern("nianbao_graphql_batch_keys_count\\{.*batch=\"regions\".*}")
                .containsPattern("nianbao_graphql_cost_max");
    }

    private static void ask(String query) {
        given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
