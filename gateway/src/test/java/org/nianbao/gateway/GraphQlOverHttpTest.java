package org.nianbao.gateway;

import java.util.Map;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class GraphQlOverHttpTest {

    private static final String RESPONSE = "application/graphql-response+json";

    @Test
    void answersInTheTypeThatTheClientPrefers() {
        asking(RESPONSE, "{ __typename }").statusCode(200).contentType(startsWith(RESPONSE));
        asking("application/json", "{ __typename }").statusCode(200).contentType(startsWith("application/json"));
        asking("*/*", "{ __typename }").statusCode(200).contentType(startsWith("application/json"));
        asking("application/json;q=0.5, " + RESPONSE, "{ __typename }")
                .statusCode(200)
                .contentType(startsWith(RESPONSE));
        refused(asking("text/html", "{ __typename }"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aQueryThatCannotRunHasNoDataAndAStatusThatSaysSo() {
        refused(asking(RESPONSE, "{"), 400, "GRAPHQL_PARSE_FAILED");
        refused(asking("application/json", "{"), 200, "GRAPHQL_PARSE_FAILED");
        refused(asking(RESPONSE, "{ nothing }"), 400, "GRAPHQL_VALIDATION_FAILED");
        refused(asking(RESPONSE, "query A { __typename } query B { __typename }"), 400, "GRAPHQL_VALIDATION_FAILED");
        refused(asking(RESPONSE, "query ($n: Int!) { agencies(first: $n) { nodes { id } } }"), 400, "BAD_USER_INPUT");
        refused(asking(RESPONSE, "mutation { a }"), 400, "GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void aRequestThatIsNoneIsRefusedInPlainWords() {
        refused(posting("application/json", "not json"), 400, "BAD_REQUEST");
        refused(posting("application/json", "[]"), 400, "BAD_REQUEST");
        refused(posting("application/json", "{}"), 400, "BAD_REQUEST");
        refused(posting("application/json", "{\"query\": 7}"), 400, "BAD_REQUEST");
        refused(posting("application/json", "{\"query\": \"{a}\", \"variables\": []}"), 400, "BAD_REQUEST");
        refused(posting("application/json", ""), 400, "BAD_REQUEST");
        refused(posting("text/plain", "{\"query\": \"{ __typename }\"}"), 415, "UNSUPPORTED_MEDIA_TYPE");
        refused(
                posting("application/json; charset=gb18030", "{\"query\": \"{ __typename }\"}"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        refused(posting("application/json", "\"" + "x".repeat(300_000) + "\""), 413, "BODY_TOO_LARGE");
        refused(when().delete("/graphql").then(), 405, "METHOD_NOT_ALLOWED").header("Allow", "GET, POST");
    }

    @Test
    void queriesComeByGetToo() {
        given().queryParam("query", "query Q($i: ID!) { agency(id: $i) { name } }")
                .queryParam("variables", "{\"i\": \"QWdlbmN5OjE\"}")
                .queryParam("operationName", "Q")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.agency.name", equalTo("样本市1区商务局"));
        refused(when().get("/graphql").then(), 400, "BAD_REQUEST");
        refused(
                given().queryParam("query", "{ __typename }")
                        .queryParam("variables", "{")
                        .get("/graphql")
                        .then(),
                400,
                "BAD_REQUEST");
    }

    @Test
    void everyAnswerCarriesTheRequestId() {
        given().header("X-Request-Id", "mine-1")
                .contentType("application/json")
                .body(Map.of("query", "{"))
                .post("/graphql")
                .then()
                .header("X-Request-Id", "mine-1")
                .body("errors[0].extensions.requestId", equalTo("mine-1"));
        asking(RESPONSE, "{ __typename }").header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void introspectionPassesAndPagesForPeopleAreServed() {
        asking(RESPONSE, IntrospectionQuery.INTROSPECTION_QUERY)
                .statusCode(200)
                .body("data.__schema.queryType.name", equalTo("Query"))
                .body("errors", equalTo(null));
        when().get("/").then().statusCode(200).body(containsString("年报"));
        when().get("/graphiql/").then().statusCode(200).body(containsString("graphiql"));
        when().get("/graphiql/render.js").then().statusCode(200).body(containsString("'/graphql'"));
        when().get("/q/health/ready").then().statusCode(200);
        when().get("/q/health/live").then().statusCode(200);
    }

    private static ValidatableResponse asking(String accept, String query) {
        return given().contentType("application/json")
                .header("Accept", accept)
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse posting(String contentType, String body) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", contentType)
                .body(body)
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .body("errors[0].extensions.code", equalTo(code))
                .body("data", equalTo(null))
                .body(not(containsString("Exception")))
                .body(not(containsString("java.")));
    }
}
