package org.nianbao.testing;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;

/** Sets the data source of the application under test; used through {@link WithMariaDb}. */
public class MariaDbResource implements QuarkusTestResourceConfigurableLifecycleManager<WithMariaDb> {

    private static final String PASSWORD = "for-tests-only";

    private String schema;

    @Override
    public void init(WithMariaDb annotation) {
        schema = annotation.value();
    }

    /** For {@code @QuarkusTestResource(initArgs = @ResourceArg(name = "schema", value = "…"))}. */
    @Override
    public void init(Map<String, String> arguments) {
        schema = arguments.get("schema");
    }

    @Override
    public Map<String, String> start() {
        var server = SharedServer.get();
        server.recreateSchema(schema, PASSWORD);
        var settings = new HashMap<>(TokenKeys.settings());
        settings.put("quarkus.datasource.jdbc.url", server.jdbcUrl(schema));
        settings.put("quarkus.datasource.username", schema);
        settings.put("quarkus.datasource.password", PASSWORD);
        return settings;
    }

    @Override
    public void stop() {
        // The server serves the next test class too and ends with the JVM.
    }
}
