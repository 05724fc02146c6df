package org.nianbao.gateway.passing;

import java.util.List;

import io.vertx.core.MultiMap;

/** The headers that go through; all others belong to one of the two connections. */
final class PassedHeaders {

    private static final List<String> TO_SERVICE =
            List.of("Authorization", "Prefer", "Content-Type", "Content-Length", "Accept", "If-None-Match");

    private static final List<String> TO_CLIENT = List.of(
            "Content-Type",
            "Content-Length",
            "Content-Disposition",
            "X-Content-Type-Options",
            "Content-Security-Policy",
            "Cache-Control",
            "ETag",
            "Location",
            "Preference-Applied",
            "Retry-After",
            "WWW-Authenticate",
            "Nianbao-As-Of");

    private PassedHeaders() {}

    static void toService(MultiMap from, MultiMap to) {
        copy(TO_SERVICE, from, to);
    }

    static void toClient(MultiMap from, MultiMap to) {
        copy(TO_CLIENT, from, to);
    }

    private static void copy(List<String> names, MultiMap from, MultiMap to) {
        for (String name : names) {
            if (from.contains(name)) {
                to.set(name, from.getAll(name));
            }
        }
    }
}
