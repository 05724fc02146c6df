package org.nianbao.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts {@link FakeServices} for the application under test and hands it to the test class. */
public class FakeServicesResource implements QuarkusTestResourceLifecycleManager {

    private FakeServices services;
    private Path token;

    @Override
    public Map<String, String> start() {
        try {
            services = new FakeServices();
            token = Files.createTempFile("service", ".token");
            Files.writeString(token, "service-token\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "nianbao.catalog.url", services.url(),
                "nianbao.stats.url", services.url(),
                "nianbao.service-token-file", token.toString());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(services, new TestInjector.MatchesType(FakeServices.class));
    }

    @Override
    public void stop() {
        services.close();
        try {
            Files.deleteIfExists(token);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
