package org.nianbao.gateway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** Whatever a client sends, it is told in plain words what is wrong with it, and nothing of how this is built. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class PlainWordsTest {

    private static final Pattern INSIDE = Pattern.compile(
            "\\w+Value\\b|\\w+(Map|List)'|ANTLR|AST |NonNull|Double|BigInteger|Exception|grammar|java\\.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ agencies(first: \"x\", filter: {kind: 3, level: \"COUNTY\"}) { nodes { id } } }",
                "{ agencies(first: 99999999999999999999) { nodes { id } } }",
                "{ agencies(first: 1e3, filter: {level: HIGH}) { nodes { id } } }",
                "{ agencies(filter: [{name: {a: [1, true, null]}}]) { nodes { id } } }",
                "{ nodes(ids: [null, true]) { id } }",
                "{ ranking(measure: DENIAL_RATE, year: 2021, peers: {kind: DEPARTMENT}) { ranked } }",
                "{ region(code: null) { name } }",
                "query ($n: Int = \"x\") { agencies(first: $n) { nodes { id } } }",
                "{ agency(name: \"\\x\") { id } }",
                "{ __typename \u0000 }"
            })
    void whatDoesNotFitTheSchemaIsSaidWithoutNamesOfClasses(String query) {
        plain(ask(Map.of("query", query)).statusCode(400));
    }

    @Test
    void whatDoesNotFitAVariableIsSaidWithoutNamesOfClasses() {
        String numbers = "query ($v: Int!) { agencies(first: $v) { nodes { id } } }";
        String objects = "query ($v: AgencyFilter) { agencies(filter: $v) { nodes { id } } }";
        for (Object wrong : List.of(1.5, true, List.of(1), Map.of("a", 1), 99_999_999_999L)) {
            plain(ask(Map.of("query", numbers, "variables", Map.of("v", wrong))).statusCode(400));
        }
        for (Object wrong : List.of(1, "x", List.of(1), Map.of("name", List.of(1)), Map.of("level", "HIGH"))) {
            plain(ask(Map.of("query", objects, "variables", Map.of("v", wrong))).statusCode(400));
        }
        plain(ask(Map.of("query", numbers)).statusCode(400))
                .body(
                        "errors[0].message",
                        equalTo("Variable 'v' has an invalid value: it is 'Int!', which must not be null"));
    }

    @Test
    void whatIsTooLongOrTooDeepIsSaidWithTheWayOut() {
        plain(ask(Map.of("query", "{ " + "name ".repeat(5_000) + "}")).statusCode(400))
                .body("errors[0].message", startsWith("The query has more than 4,000 tokens: split it"));
        plain(ask(Map.of("query", "{ region " + "{ parent ".repeat(900) + "}".repeat(901)))
                        .statusCode(400))
                .body("errors[0].message", containsString("deeper"));
        plain(ask(Map.of("query", "{ agencies(first: " + "9".repeat(3_000) + ") { nodes { id } } }"))
                .statusCode(400));
        plain(ask(Map.of("query", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"))
                        .statusCode(400))
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_COMPLEX"));
    }

    @Test
    void aBodyThatIsNoQueryIsRefusedAndNotCalledOurFault() {
        for (String type : List.of("multipart/form-data; boundary=x", "application/json; charset=utf-16; x=utf-8")) {
            plain(post(type, "--x\r\n\r\n--x--").statusCode(415))
                    .body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        }
        for (String body : List.of(
                "{\"query\": \"{ __typename }\"} and more",
                "{\"query\": \"{ __typename }\"}{\"query\": \"{ __typename }\"}",
                "{\"query\": \"query ($n: String) { agency(name: $n) { id } }\", \"variables\": {\"n\": \"\\ud800\"}}",
                "{\"query\": \"query ($n: String) { agency(name: $n) { id } }\", \"variables\": {\"n\": [{\"x\": \"\\udfffy\"}]}}")) {
            plain(post("application/json", body).statusCode(400))
                    .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        }
        post("application/json; charset=\"UTF-8\"", "{\"query\": \"{ __typename }\"}")
                .statusCode(200);
    }

    private static ValidatableResponse plain(ValidatableResponse answer) {
        List<String> messages = answer.extract().jsonPath().getList("errors.message");
        assertThat(messages)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message)
                        .isNotBlank()
                        .hasSizeLessThan(600)
                        .doesNotStartWith("Validation error")
                        .doesNotContainPattern(INSIDE)
                        .doesNotContainPattern("\\p{Cntrl}"));
        return answer;
    }

    private static ValidatableResponse ask(Map<String, Object> body) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse post(String contentType, String body) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", io.restassured.http.ContentType.BINARY)))
                .header("Content-Type", contentType)
                .accept("application/graphql-response+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then();
    }
}
