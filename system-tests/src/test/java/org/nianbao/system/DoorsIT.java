package org.nianbao.system;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.system.Doors.Door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Which doors are open to somebody without a token, on services that run. */
class DoorsIT {

    /** What the gateway answers where it knows no such address, or not this method. */
    private static final Set<Integer> NO_DOOR = Set.of(404, 405);

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "catalog-service", "stats-service"})
    void noEndpointButThePublicOnesAnswersWithoutAToken(String service) {
        Set<Door> all = Doors.of(service);
        assertThat(all).hasSizeGreaterThan(5);

        // A stream of events ends only with its job; it is a GET like the one beside it.
        Set<Door> refusing = all.stream()
                .filter(door -> !door.isStream() && status(service, door) == 401)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(refusing).isEqualTo(Doors.closed(service));
    }

    @Test
    void ofWhatServicesTakeTheGatewayPassesOnOnlyWhatNeedsAToken() {
        var refusing = new TreeSet<Door>();
        var answering = new TreeSet<Door>();
        for (Door door : Doors.ofAllServices()) {
            if (!door.isStream()) {
                int status = status("gateway", door);
                if (status == 401) {
                    refusing.add(door);
                } else if (!door.method().equals("GET") && !NO_DOOR.contains(status)) {
                    answering.add(door);
                }
            }
        }

        assertThat(answering).isEmpty();
        assertThat(refusing).isEqualTo(Doors.closed("gateway"));
    }

    @Test
    void noMutationIsDoneWithoutAToken() {
        List<String> mutations = Mutations.ofTheRunningGateway();
        assertThat(mutations).hasSizeGreaterThan(8);

        for (String mutation : mutations) {
            RunningHouse.ask(mutation)
                    .statusCode(401)
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                    .body("data", nullValue());
        }
    }

    private static int status(String service, Door door) {
        return RunningHouse.service(service)
                .contentType(ContentType.JSON)
                .body("{}")
                .request(door.method(), door.filled())
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "catalog-service", "stats-service"})
    void whatIsForOperatorsDoesNotStandAtTheDoorOfAService(String service) {
        for (String path :
                List.of("/q/health", "/q/health/live", "/q/metrics", "/q/openapi", "/q/swagger-ui", "/q/dev")) {
            RunningHouse.service(service).get(path).then().statusCode(404);
        }
        RunningHouse.management(service).get("/q/metrics").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/,200",
        "GET,/graphiql/,200",
        "GET,/graphql?query=%7B__typename%7D,200",
        "GET,/jobs?state=DONE,200",
        "GET,/documents/x,404",
        "GET,/graphql,400",
        "POST,/documents,401",
        "GET,/no/such/page,404",
        "PUT,/graphql,405",
        "POST,/graphql,413"
    })
    void everyAnswerOfThePublicServiceForbidsWhatBrowsersWouldGuess(String method, String path, int status) {
        String body = method.equals("POST") ? "{\"query\": \"" + "#".repeat(300_000) + "\"}" : "";
        given().baseUri(RunningHouse.get().gateway().toString())
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path)
                .then()
                .statusCode(status)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Content-Security-Policy", notNullValue())
                .header("Strict-Transport-Security", nullValue())
                .header("Server", nullValue());
    }
}
