package org.nianbao.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Which doors are open to somebody without a token, on services that run. */
class DoorsIT {

    /** What is not named here and is no GET needs a token: these look things up, by keys that a GET has no room for. */
    private static final Map<String, Set<String>> OPEN_POSTS = Map.of(
            "ingest-service",
            Set.of("/batches/items/count", "/batches/items/lookup", "/batches/lookup", "/jobs/lookup"),
            "catalog-service",
            Set.of(
                    "/agencies/curation",
                    "/agencies/lineage",
                    "/agencies/lookup",
                    "/agencies/report-years",
                    "/regions/ancestors",
                    "/regions/children",
                    "/regions/lookup",
                    "/reports/as-of/by-agency",
                    "/reports/as-of/lookup",
                    "/reports/by-agency",
                    "/reports/details",
                    "/reports/lookup",
                    "/reports/revisions",
                    "/revisions/differences"),
            "stats-service",
            Set.of(
                    "/assessments",
                    "/benchmarks",
                    "/coverage",
                    "/findings/by-agency",
                    "/findings/by-report",
                    "/findings/counts",
                    "/findings/history",
                    "/findings/lookup",
                    "/measures",
                    "/missing-reports/by-agency",
                    "/observations",
                    "/outcomes",
                    "/ranking",
                    "/series",
                    "/totals"));

    /** Documents as they came, with names and telephone numbers in them; and what services tell each other. */
    private static final Map<String, Set<String>> CLOSED_GETS = Map.of(
            "ingest-service",
            Set.of("/documents/{sha256}/original"),
            "catalog-service",
            Set.of("/agencies/{id}/edits", "/agencies/{id}/merges", "/report-changes"),
            "stats-service",
            Set.of("/report-changes/sequence"));

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "catalog-service", "stats-service"})
    void noEndpointButThePublicOnesAnswersWithoutAToken(String service) {
        var answering = new TreeSet<String>();
        Map<String, Map<String, Object>> paths = RunningHouse.management(service)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        assertThat(paths).hasSizeGreaterThan(5);
        paths.forEach((path, operations) -> {
            for (String method : List.of("get", "put", "post", "delete", "patch")) {
                if (operations.containsKey(method) && answersAnyone(service, method, path)) {
                    answering.add(method + " " + path);
                }
            }
        });
        var expected = new TreeSet<String>();
        OPEN_POSTS.get(service).forEach(path -> expected.add("post " + path));
        paths.forEach((path, operations) -> {
            if (operations.containsKey("get") && !CLOSED_GETS.get(service).contains(path)) {
                expected.add("get " + path);
            }
        });
        assertThat(answering).isEqualTo(expected);
    }

    /** Anything but a 401 is an answer, be it that the request makes no sense. */
    private static boolean answersAnyone(String service, String method, String path) {
        String filled = path.replace("{sha256}", "0".repeat(64)).replaceAll("\\{[^}]*\\}", "1");
        if (filled.endsWith("/events")) {
            // A stream of events ends only with its job; it is a GET like the one beside it.
            return true;
        }
        return RunningHouse.service(service)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .request(method, filled)
                        .statusCode()
                != 401;
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
    @ValueSource(strings = {"/", "/graphiql/", "/graphql?query=%7B__typename%7D", "/documents/x", "/no/such/page"})
    void everyAnswerOfThePublicServiceForbidsWhatBrowsersWouldGuess(String path) {
        RunningHouse.gateway()
                .get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Server", nullValue());
    }
}
