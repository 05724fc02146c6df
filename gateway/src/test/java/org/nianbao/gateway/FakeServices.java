package org.nianbao.gateway;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.nianbao.testing.TokenKeyResource;

/** The three services behind the gateway, as fakes that hold the sample data of these tests. */
public class FakeServices implements QuarkusTestResourceLifecycleManager {

    private final FakeService catalog = new FakeService();
    private final FakeService stats = new FakeService();
    private final FakeService ingest = new FakeService();

    @Override
    public Map<String, String> start() {
        SampleCatalog.serve(catalog);
        SampleStats.serve(stats);
        SampleIngest.serve(ingest);
        Map<String, String> settings = new HashMap<>(new TokenKeyResource().start());
        settings.put("nianbao.catalog.url", catalog.url());
        settings.put("nianbao.stats.url", stats.url());
        settings.put("nianbao.ingest.url", ingest.url());
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(catalog, field -> field.getName().equals("catalog"));
        injector.injectIntoFields(stats, field -> field.getName().equals("stats"));
        injector.injectIntoFields(ingest, field -> field.getName().equals("ingest"));
    }

    @Override
    public void stop() {
        catalog.close();
        stats.close();
        ingest.close();
    }
}
