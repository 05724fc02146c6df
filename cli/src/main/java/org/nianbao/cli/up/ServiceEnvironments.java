package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What each service is told through its environment: the same names that a cluster uses. */
record ServiceEnvironments(HouseSettings settings, HouseDatabase database, SigningKeys keys) {

    EnumMap<ServiceKind, Map<String, String>> all() throws IOException {
        var all = new EnumMap<ServiceKind, Map<String, String>>(ServiceKind.class);
        for (ServiceKind kind : ServiceKind.values()) {
            all.put(kind, of(kind));
        }
        return all;
    }

    /** What one process is told: what all of its kind are, and what is its own. */
    static Map<String, String> ofInstance(ServiceInstance instance, Map<String, String> ofKind, Path data) {
        var environment = new HashMap<>(ofKind);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(instance.port()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(instance.managementPort()));
        if (instance.kind() == ServiceKind.CATALOG) {
            // Each process keeps an index of its own.
            String index = instance.name().replace(ServiceKind.CATALOG.module(), "search-index");
            environment.put("NIANBAO_SEARCH_DIRECTORY", data.resolve(index).toString());
        }
        return environment;
    }

    private Map<String, String> of(ServiceKind kind) throws IOException {
        Ports ports = settings.told();
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", kind == ServiceKind.GATEWAY ? settings.host() : "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        // A plain path after the scheme: the reader of this setting does not decode %20.
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:" + keys.publicKeyFile());
        environment.put("MP_JWT_VERIFY_ISSUER", SigningKeys.ISSUER);
        if (kind.schema() != null) {
            environment.putAll(database.login(kind));
        }
        if (kind == ServiceKind.GATEWAY || kind == ServiceKind.INGEST) {
            environment.put(
                    "NIANBAO_CATALOG_URL", ports.address(ServiceKind.CATALOG).toString());
            environment.put(
                    "NIANBAO_STATS_URL", ports.address(ServiceKind.STATS).toString());
        }
        if (kind == ServiceKind.GATEWAY) {
            environment.put(
                    "NIANBAO_INGEST_URL", ports.address(ServiceKind.INGEST).toString());
        }
        if (kind == ServiceKind.INGEST) {
            environment.put(
                    "NIANBAO_SERVICE_TOKEN_FILE", settings.serviceTokenFile().toString());
            // An external database's disk is not to be seen from here.
            database.findProcess()
                    .ifPresent(ours -> environment.put(
                            "NIANBAO_STORE_FOLDER", settings.data().toString()));
        }
        return environment;
    }
}
