package org.nianbao.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A gateway that answers only queries of a list, gives a client little, is asked from another site's pages and has TLS
 * before it.
 */
public class StrictSettings implements QuarkusTestProfile {

    static final String ALLOWED = "{ region(code: \"990101\") { name } }";
    static final String SITE = "https://pages.example.cn";

    /** What a client may spend in a minute: three queries that could return one object. */
    private static final int BUDGET = 33;

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path list = Files.createTempFile("allowed-queries", ".json");
            list.toFile().deleteOnExit();
            FakeService.JSON.writeValue(list.toFile(), Map.of(GraphQlOverHttpTest.sha256(ALLOWED), ALLOWED));
            return Map.of(
                    "nianbao.http.allowed-queries",
                    list.toString(),
                    "nianbao.http.cost-per-minute",
                    String.valueOf(BUDGET),
                    "nianbao.headers.hsts",
                    "365d",
                    "quarkus.http.cors.enabled",
                    "true",
                    "quarkus.http.cors.origins",
                    SITE);
        } catch (IOException noFile) {
            throw new UncheckedIOException(noFile);
        }
    }
}
