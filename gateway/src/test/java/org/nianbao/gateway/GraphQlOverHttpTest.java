package org.nianbao.gateway;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class GraphQlOverHttpTest {

    private static final String RESPONSE = "application/graphql-response+json";
    private static final String NAME = "{ region(code: \"990101\") { name } }";

    FakeService catalog;

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
        refused(asking(RESPONSE, "subscription { a }"), 400, "GRAPHQL_VALIDATION_FAILED");
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
    void anAnswerByGetThatTheClientStillHasIsNotMadeAgain() {
        String tag = gettingName()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .header("Vary", containsString("Accept-Encoding"))
                .extract()
                .header("ETag");
        catalog.forgetCalls();

        given().queryParam("query", NAME)
                .header("If-None-Match", "\"other\", " + tag)
                .get("/graphql")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));

        assertThat(catalog.calls()).doesNotContain("POST /regions/lookup 1");
        given().queryParam("query", "{ region(code: \"990102\") { name } }")
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void theTagChangesWithTheData() {
        String tag = gettingName().extract().header("ETag");

        SampleCatalog.VERSION.incrementAndGet();

        given().queryParam("query", NAME)
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void anAnswerThatMayChangeByItselfOrHoldsAnErrorIsNotKept() {
        notKept("{ node(id: \"x\") { id } }");
        notKept("{ ingestJob(id: \"SW5nZXN0Sm9iOjU\") { state } }");
    }

    private static void notKept(String query) {
        given().queryParam("query", query)
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(null))
                .header("Cache-Control", "no-store");
    }

    private static ValidatableResponse gettingName() {
        return given().queryParam("query", NAME).get("/graphql").then();
    }

    @Test
    void aQueryIsNamedByItsHashOnceItHasBeenSent() {
        String query = "{ region(code: \"990103\") { name fullName } }";
        String hash = sha256(query);

        refused(persisted(Map.of(), hash), 200, "PERSISTED_QUERY_NOT_FOUND")
                .body("errors[0].message", equalTo("PersistedQueryNotFound"));
        refused(persisted(Map.of("query", "{ __typename }"), hash), 200, "BAD_USER_INPUT");
        persisted(Map.of("query", query), hash).body("data.region.name", equalTo("3区"));
        persisted(Map.of(), hash).body("data.region.name", equalTo("3区"));
        given().queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.region.name", equalTo("3区"));
        refused(persisted(Map.of(), "short"), 400, "BAD_REQUEST");
    }

    private static ValidatableResponse persisted(Map<String, Object> rest, String hash) {
        Map<String, Object> body = new HashMap<>(rest);
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "%064x".formatted(new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void largeAnswersAreCompressed() {
        given().header("Accept-Encoding", "gzip")
                .contentType("application/json")
                .body(Map.of("query", "{ indicators { code label editions } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body("data.indicators[0].code", equalTo("disclosure.items"));
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
        when().get("/graphiql/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("render.js"))
                .body(not(containsString("http")));
        when().get("/graphiql/render.js").then().statusCode(200).body(containsString("'/graphql'"));
        when().get("/graphiql/questions.graphql").then().statusCode(200).body(containsString("query Outcomes"));
        when().get("/graphiql/graphiql.min.js").then().statusCode(200);
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
