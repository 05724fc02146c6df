package org.nianbao.gateway;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class LimitsTest {

    FakeService catalog;

    @Test
    void aQueryThatCouldReturnTooMuchIsRefusedBeforeAnyCall() {
        catalog.forgetCalls();

        refused("{ agencies(first: 100) { nodes { reports(first: 100) { nodes { observations { value indicator"
                        + " { code } } } } } } }")
                .body("errors[0].extensions.maxCost", equalTo(50_000));

        assertThat(catalog.calls()).isEmpty();
    }

    @Test
    void totalsCostTheGroupsThatTheyCouldHave() {
        refused(
                "{ totals(indicators: [\"requests.received\"], groupBy: [YEAR, LEVEL, KIND, SECTOR, REGION]) { value } }");
        refused("{ coverage(groupBy: [YEAR, LEVEL, KIND, SECTOR, REGION, YEAR]) { reported } }");
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query ($f: TotalsFilter, $d: Dimension!) { totals(indicators: [\"requests.received\", \"review.total\"],"
                                + " measures: [DENIAL_RATE], groupBy: [YEAR, $d, LEVEL], filter: $f) { value } }",
                        "variables",
                        Map.of(
                                "f",
                                Map.of("years", Map.of("from", 2020, "to", 2021), "levels", List.of("COUNTY")),
                                "d",
                                "REGION")))
                .post("/graphql")
                .then()
                .body("extensions.cost", equalTo(3 * 2 * 35));
    }

    @Test
    void findingsAndTextsOfManyReportsCostWhatTheyWeigh() {
        refused("{ agencies(first: 20) { nodes { reports(first: 12) { nodes { findings { message inputs { evidence"
                + " { quote } } } } } } } }");
        refused("{ agencies(first: 100) { nodes { reports(first: 12) { nodes { sections { text } } } } } }");
        given().contentType("application/json")
                .body(
                        Map.of(
                                "query",
                                "{ reports(first: 2) { nodes { findings(first: 1) { rule } findingCount revisions { active } } } }"))
                .post("/graphql")
                .then()
                .body("errors", equalTo(null))
                .body("data.reports.nodes.findings*.size().max()", equalTo(1));
    }

    @Test
    void pageSizesInVariablesCount() {
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query ($n: Int) { agencies(first: $n) { nodes { reports(first: $n) { nodes { observations { value } } } } } }",
                        "variables",
                        Map.of("n", 100)))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_COMPLEX"));
    }

    @Test
    void aNumberThatIsNoneIsRefusedBeforeAnythingRuns() {
        for (Object wrong : new Object[] {"x", 1.5, 99_999_999_999L, true}) {
            given().contentType("application/json")
                    .accept("application/graphql-response+json")
                    .body(Map.of(
                            "query",
                            "query ($n: Int) { agencies(first: $n) { nodes { id } } }",
                            "variables",
                            Map.of("n", wrong)))
                    .post("/graphql")
                    .then()
                    .statusCode(400)
                    .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        }
    }

    @Test
    void aVariableThatIsNotGivenSetsNoBounds() {
        given().contentType("application/json")
                .body(
                        Map.of(
                                "query",
                                "query ($n: Int, $from: Int) { agencies(first: $n) { nodes { requestOutcomes(years: {from: $from}) { year } } } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", equalTo(null))
                .body("extensions.cost", equalTo(400));
    }

    @Test
    void nestingIsLimitedAlsoThroughFragments() {
        String deep = IntStream.range(0, 12).mapToObj(i -> "parent { ").collect(Collectors.joining())
                + "...Name"
                + " }".repeat(12);
        refused("{ region(code: \"990101\") { " + deep + " } }"
                + " fragment Name on Region { parent { parent { parent { parent { name } } } } }");
    }

    @Test
    void fragmentsThatMultiplyCostWhatTheyCouldReturn() {
        String fragments = IntStream.range(0, 20)
                .mapToObj(i -> "fragment F" + i + " on Region { a: name ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" "));
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "{ region(code: \"990101\") { ...F0 } } " + fragments + " fragment F20 on Region { name }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.region.name", equalTo("1区"));
    }

    @Test
    void aliasesAndTokensAreLimited() {
        String aliases = IntStream.range(0, 60)
                .mapToObj(i -> "a" + i + ": agency(name: \"x\") { id }")
                .collect(Collectors.joining(" "));
        refused("{ " + aliases + " }");
        refused("query { ...R } fragment R on Query { " + aliases + " }");
        given().contentType("application/json")
                .body(Map.of("query", "{ " + "__typename ".repeat(5_000) + " }"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("GRAPHQL_PARSE_FAILED"));
    }

    private static ValidatableResponse refused(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_COMPLEX"))
                .body("data", equalTo(null));
    }
}
