package org.nianbao.gateway;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What an operator can restrict: which queries are answered, to which sites' pages, and how much to one client. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
@TestProfile(StrictSettings.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrictHttpTest {

    @Test
    @Order(1)
    void onlyQueriesOfTheListAreAnswered() {
        ask("{ __typename }").statusCode(403).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        ask(StrictSettings.ALLOWED).statusCode(200).body("data.region.name", equalTo("1区"));
        given().queryParam(
                        "extensions",
                        "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\""
                                + GraphQlOverHttpTest.sha256(StrictSettings.ALLOWED) + "\"}}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.region.name", equalTo("1区"));
    }

    @Test
    @Order(2)
    void pagesOfAllowedSitesMayAskAndOthersMayNot() {
        given().header("Origin", StrictSettings.SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", StrictSettings.SITE);
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    @Order(3)
    void aClientThatHasSpentItsMinuteIsToldWhenToComeBack() {
        ValidatableResponse answer = ask(StrictSettings.ALLOWED);
        for (int i = 0; i < 3 && answer.extract().statusCode() == 200; i++) {
            answer = ask(StrictSettings.ALLOWED);
        }

        answer.statusCode(429)
                .body("errors[0].extensions.code", equalTo("TOO_MANY_REQUESTS"))
                .body("errors[0].message", containsString("seconds"))
                .body("data", nullValue());
        assertThat(Integer.parseInt(answer.extract().header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    @Order(4)
    void browsersAreToldToComeByTlsOnlyWhereTheOperatorSaysSo() {
        given().get("/no/such/page").then().header("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    @Order(4)
    void aClientCannotSayThatItIsAnother() {
        for (String header : List.of("X-Forwarded-For", "Forwarded")) {
            given().contentType("application/json")
                    .header(header, header.startsWith("X") ? "192.0.2.7" : "for=192.0.2.7")
                    .body(Map.of("query", StrictSettings.ALLOWED))
                    .post("/graphql")
                    .then()
                    .statusCode(429);
        }
    }

    private static ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .header("Origin", StrictSettings.SITE)
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }
}
