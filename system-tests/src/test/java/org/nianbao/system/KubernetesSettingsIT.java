package org.nianbao.system;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.k8s.Manifests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What the Kubernetes files tell the services, held against services that run. */
class KubernetesSettingsIT {

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "catalog-service", "stats-service"})
    void aPodIsToldWhatARunningServiceIsTold(String service) {
        Set<String> told = Manifests.container(service).getEnv().stream()
                .map(EnvVar::getName)
                .collect(Collectors.toSet());
        var running = new HashSet<>(RunningHouse.get().settingNames().get(service));
        // Only a cluster migrates in a step of its own and takes pods away under load.
        told.removeAll(Set.of(
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "QUARKUS_SHUTDOWN_TIMEOUT", "QUARKUS_LOG_CONSOLE_JSON_ENABLED"));
        // In a pod a service listens on all addresses and, for operators, on the port that Quarkus takes by itself.
        running.removeAll(Set.of("QUARKUS_HTTP_HOST", "QUARKUS_MANAGEMENT_HOST", "QUARKUS_MANAGEMENT_PORT"));
        // The disk of a cluster's database is not to be seen from a pod.
        running.remove("NIANBAO_STORE_FOLDER");
        assertThat(told).isEqualTo(running);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "catalog-service", "stats-service"})
    void aRunningServiceAnswersThePathsOfItsProbes(String service) {
        URI address = RunningHouse.get().managementAddresses().get(service);
        Container container = Manifests.container(service);
        for (Probe probe :
                Set.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())) {
            given().baseUri(address.toString())
                    .get(probe.getHttpGet().getPath())
                    .then()
                    .statusCode(200);
        }
    }
}
