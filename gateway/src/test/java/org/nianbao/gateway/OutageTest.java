package org.nianbao.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class OutageTest {

    private static final String QUESTION =
            "{ agency(id: \"QWdlbmN5OjE\") { name region { name } requestOutcomes { year report { title } } } }";

    FakeService catalog;
    FakeService stats;

    @TestHTTPResource("/graphql")
    String url;

    @AfterEach
    void allIsWellAgain() {
        catalog.failWith(0);
        stats.failWith(0);
        stats.dawdle(0);
        catalog.dawdle(0);
        awaitClosedCircuits();
    }

    /** What failed often is not asked for a while, which is none of the next test's business. */
    private static void awaitClosedCircuits() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (ask().extract().path("errors") != null) {
            assertThat(System.nanoTime()).as("time until all is well again").isLessThan(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Test
    void aDeadServiceCostsItsOwnFieldsOnly() {
        stats.failWith(503);

        ask().statusCode(200)
                .body("data.agency.name", equalTo("样本市1区商务局"))
                .body("data.agency.region.name", equalTo("1区"))
                .body("data.agency.requestOutcomes", equalTo(null))
                .body("errors", hasSize(1))
                .body("errors[0].path", equalTo(List.of("agency", "requestOutcomes")))
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body(not(containsString("Exception")));
    }

    @Test
    void aServiceThatIsGoneCostsItsOwnFieldsOnlyAndIsFoundAgain() {
        stats.goDown();
        try {
            ask().statusCode(200)
                    .body("data.agency.name", equalTo("样本市1区商务局"))
                    .body("data.agency.requestOutcomes", equalTo(null))
                    .body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
        } finally {
            stats.comeBack();
        }
        ask().body("data.agency.requestOutcomes", hasSize(3));
    }

    @Test
    void aQueryThatTakesTooLongAsAWholeEndsWithACode() {
        catalog.dawdle(2_500);

        given().contentType("application/json")
                .header("X-Request-Id", "late-1")
                .body(Map.of("query", "{ region(code: \"990101\") { parent { parent { parent { name } } } } }"))
                .post("/graphql")
                .then()
                .statusCode(504)
                .body("errors[0].extensions.code", equalTo("TIMEOUT"))
                .body("errors[0].extensions.requestId", equalTo("late-1"));
    }

    @Test
    void aSlowServiceCostsItsOwnFieldsOnlyAndIsAskedOnce() {
        stats.forgetCalls();
        stats.dawdle(4_000);

        ask().statusCode(200)
                .body("data.agency.name", equalTo("样本市1区商务局"))
                .body("data.agency.requestOutcomes", equalTo(null))
                .body("errors[0].extensions.code", equalTo("TIMEOUT"));
        assertThat(stats.calls()).hasSize(1);
    }

    @Test
    void aServiceThatRefusesIsOurFaultAndSaidSo() {
        stats.failWith(400);

        ask().body("data.agency.requestOutcomes", equalTo(null))
                .body("errors[0].extensions.code", equalTo("INTERNAL"))
                .body(not(containsString("nianbao.gateway")));
    }

    @Test
    void readinessDoesNotAskTheOthers() {
        catalog.failWith(500);
        stats.failWith(500);

        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whatFailsHereCarriesTheHeadersForBrowsersToo() {
        catalog.goDown();
        try {
            for (String path : List.of("/exports/reports", "/exports/agencies/description")) {
                given().get(path)
                        .then()
                        .statusCode(503)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("X-Frame-Options", "DENY")
                        .header("Referrer-Policy", "same-origin")
                        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                        .header("Strict-Transport-Security", equalTo(null));
            }
        } finally {
            catalog.comeBack();
        }
    }

    @Test
    void theRequestIdReachesEveryService() {
        catalog.forgetCalls();
        stats.forgetCalls();

        ask().statusCode(200).body("errors", equalTo(null));

        assertThat(catalog.requestIds()).hasSize(4).containsOnly("outage-1");
        assertThat(stats.requestIds()).hasSize(1).containsOnly("outage-1");
    }

    @Test
    void twoHundredSlowRequestsDoNotBlockAHealthCheck() {
        catalog.dawdle(1_500);
        HttpRequest slow = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ region(code: \\\"990101\\\") { name } }\"}"))
                .build();
        HttpClient clients = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 200)
                .mapToObj(i -> clients.sendAsync(slow, HttpResponse.BodyHandlers.ofString()))
                .toList();

        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);

        assertThat(asked).as("still waiting while health was answered").noneMatch(CompletableFuture::isDone);
        assertThat(asked)
                .map(CompletableFuture::join)
                .as("each is answered: with its data or, on a busy machine, with a code")
                .allSatisfy(
                        answer -> assertThat(answer.body()).containsAnyOf("\"name\":\"1区\"", "\"code\":\"TIMEOUT\""));
    }

    private static ValidatableResponse ask() {
        return given().contentType("application/json")
                .header("X-Request-Id", "outage-1")
                .body(Map.of("query", QUESTION))
                .post("/graphql")
                .then();
    }
}
