package org.nianbao.rim;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ErrorAnswersTest {

    @Test
    void aRefusalKeepsItsStatusCodeAndWords() {
        error(when().get("/trouble/refused").then(), 422, "NOT_A_REPORT")
                .body("message", equalTo("This is no annual report."));
    }

    @Test
    void aFailureShowsNothingOfItsInside() {
        error(when().get("/trouble/broken").then(), 500, "INTERNAL_ERROR")
                .body(not(containsString("swordfish")))
                .body(not(containsString("Exception")));
    }

    @Test
    void whatTheFrameworkRefusesIsAnsweredInTheSameShape() {
        error(when().get("/nowhere").then(), 404, "NOT_FOUND");
        error(when().get("/trouble/things").then(), 405, "METHOD_NOT_ALLOWED");
        error(
                given().contentType("text/plain")
                        .body("x")
                        .post("/trouble/things")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aRequestWithoutAGoodTokenIsUnauthorized() {
        error(when().get("/trouble/secret").then(), 401, "UNAUTHORIZED").header("WWW-Authenticate", "Bearer");
        error(
                given().header("Authorization", "Bearer abc.def.ghi")
                        .get("/trouble/secret")
                        .then(),
                401,
                "UNAUTHORIZED");
    }

    @Test
    void wrongJsonIsPointedAtWithoutClassNames() {
        error(posting("{\"name\":"), 400, "INVALID_JSON").body("message", containsString("line 1"));
        error(posting("{\"amount\": \"many\"}"), 400, "INVALID_JSON")
                .body("message", containsString("amount"))
                .body("message", not(containsString("java")));
        error(posting("[1]"), 400, "INVALID_JSON").body("message", not(containsString("Thing")));
    }

    @Test
    void jsonIsPlainAndCompleteAndForgivesUnknownFields() {
        posting("{\"amount\": 1E3, \"on\": \"2014-03-08\", \"colour\": \"red\"}")
                .statusCode(200)
                .body(equalTo("{\"name\":null,\"amount\":1000,\"on\":\"2014-03-08\"}"));
    }

    @Test
    void aSaneRequestIdIsKeptAndAnyOtherReplaced() {
        given().header("X-Request-Id", "abc-1")
                .get("/trouble/refused")
                .then()
                .header("X-Request-Id", "abc-1")
                .body("requestId", equalTo("abc-1"));
        given().header("X-Request-Id", "a b<script>")
                .get("/trouble/refused")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static ValidatableResponse posting(String json) {
        return given().contentType("application/json")
                .body(json)
                .post("/trouble/things")
                .then();
    }

    private static ValidatableResponse error(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/json")
                .header("X-Request-Id", matchesPattern("[A-Za-z0-9-]{1,64}"))
                .body("code", equalTo(code))
                .body("requestId", matchesPattern("[A-Za-z0-9-]{1,64}"));
    }
}
