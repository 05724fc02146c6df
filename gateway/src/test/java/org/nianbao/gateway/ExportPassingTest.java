package org.nianbao.gateway;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ExportPassingTest {

    FakeService stats;

    FakeService catalog;

    @AfterEach
    void allIsWellAgain() {
        stats.failWith(0);
    }

    @Test
    void eachExportComesFromTheServiceThatHasTheData() {
        stats.answer("GET /exports/observations", (request, body) -> {
            request.getResponseHeaders().add("Nianbao-As-Of", "2026-01-31T00:00:00Z");
            request.getResponseHeaders().add("Content-Type", "text/csv");
            return ("A\r\n" + request.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8);
        });
        catalog.answer("GET /exports/reports/description", (request, body) -> "{}".getBytes(StandardCharsets.UTF_8));

        given().get("/exports/observations?format=csv")
                .then()
                .statusCode(200)
                .header("Nianbao-As-Of", "2026-01-31T00:00:00Z")
                .body(equalTo("A\r\nformat=csv"));
        given().get("/exports/reports/description").then().statusCode(200).body(equalTo("{}"));
        given().get("/exports/secrets").then().statusCode(404);
    }

    @Test
    void aServiceThatIsBusySaysSo() {
        stats.answer("GET /exports/findings", (request, body) -> "x".getBytes(StandardCharsets.UTF_8));
        stats.failWith(503);
        given().get("/exports/findings").then().statusCode(503);
    }
}
