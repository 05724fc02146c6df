package org.nianbao.system;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The endpoints that the running services have, and which of them are open to somebody without a token. */
final class Doors {

    static final List<String> SERVICES = List.of("ingest-service", "catalog-service", "stats-service");

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

    /** What the gateway passes on to those who have a token. */
    private static final Set<Door> CLOSED_OF_GATEWAY = Set.of(
            new Door("POST", "/documents"),
            new Door("POST", "/batches"),
            new Door("POST", "/retries"),
            new Door("POST", "/retries/{job}"),
            new Door("POST", "/rereads"),
            new Door("GET", "/documents/{sha256}/original"));

    private Doors() {}

    /** One endpoint: a method at a path that may have places to be filled. */
    record Door(String method, String path) implements Comparable<Door> {

        /** The path of something that need not exist. */
        String filled() {
            return path.replace("{sha256}", "0".repeat(64)).replaceAll("\\{[^}]*\\}", "1");
        }

        /** Whether it answers with a stream that ends only with what it tells of. */
        boolean isStream() {
            return path.endsWith("/events");
        }

        @Override
        public int compareTo(Door other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** All endpoints of a service, by its own description. */
    static Set<Door> of(String service) {
        Map<String, Map<String, Object>> paths = RunningHouse.management(service)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT))
                        .filter(List.of("GET", "PUT", "POST", "DELETE", "PATCH")::contains)
                        .map(method -> new Door(method, path.getKey())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All endpoints of the three services that have a description. */
    static Set<Door> ofAllServices() {
        return SERVICES.stream()
                .map(Doors::of)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of a service that must answer nobody without a token. */
    static Set<Door> closed(String service) {
        if (service.equals("gateway")) {
            return new TreeSet<>(CLOSED_OF_GATEWAY);
        }
        return of(service).stream()
                .filter(door -> !isOpen(service, door))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOpen(String service, Door door) {
        return door.method().equals("GET")
                ? !CLOSED_GETS.get(service).contains(door.path())
                : door.method().equals("POST") && OPEN_POSTS.get(service).contains(door.path());
    }
}
