package org.nianbao.k8s;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.k8s.Manifests.of;

/** What the mariadb-operator is asked for, in a namespace that refuses every pod that could do harm. */
class GaleraFilesTest {

    private final List<HasMetadata> galera = Manifests.plain("overlays/galera");
    private final Edges edges =
            new Edges(Stream.concat(galera.stream(), Manifests.plain("overlays/production").stream())
                    .filter(NetworkPolicy.class::isInstance)
                    .map(NetworkPolicy.class::cast)
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "MariaDB, spec.podSecurityContext",
        "MariaDB, spec.metrics.exporter.podSecurityContext",
        "MaxScale, spec.podSecurityContext",
        "Backup, spec.podSecurityContext",
        "Restore, spec.podSecurityContext"
    })
    void aPodIsOneThatTheNamespaceTakes(String kind, String path) {
        Map<String, Object> context = get(kind, path);
        assertThat(context)
                .containsEntry("runAsNonRoot", true)
                .containsEntry("seccompProfile", Map.of("type", "RuntimeDefault"))
                .as("what stands here takes the place of all that the operator would have set")
                .containsKeys("runAsUser", "runAsGroup");
        assertThat(context.get("runAsUser")).isNotEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "MariaDB, spec.securityContext",
        "MariaDB, spec.galera.agent.securityContext",
        "MariaDB, spec.galera.initContainer.securityContext",
        "MariaDB, spec.metrics.exporter.securityContext",
        "MaxScale, spec.securityContext",
        "Backup, spec.securityContext",
        "Restore, spec.securityContext"
    })
    void aContainerIsOneThatTheNamespaceTakes(String kind, String path) {
        assertThat(this.<Map<String, Object>>get(kind, path))
                .containsEntry("allowPrivilegeEscalation", false)
                .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
    }

    @Test
    void theInitContainerNamesItsImageSinceNothingElseWould() {
        assertThat(this.<String>get("MariaDB", "spec.galera.initContainer.image"))
                .matches("ghcr\\.io/mariadb-operator/mariadb-operator:[0-9.]+");
    }

    @Test
    void theBackupHoldsTheDatabasesOfTheServicesAndNoOther() {
        Set<String> databases = of(GenericKubernetesResource.class, galera).stream()
                .filter(object -> object.getKind().equals("Database"))
                .map(object -> object.<String>get("spec", "name"))
                .collect(Collectors.toSet());
        assertThat(this.<List<String>>get("Backup", "spec.databases"))
                .hasSize(3)
                .containsExactlyInAnyOrderElementsOf(databases);
    }

    @Test
    void whoeverReachesANodeIsNamedWithThePortsItNeeds() {
        assertThat(edges.into("galera-nodes"))
                .containsOnly(
                        Map.entry("app.kubernetes.io/name=mariadb", Set.of(4444, 4567, 4568)),
                        Map.entry("app.kubernetes.io/name=maxscale", Set.of(3306)),
                        Map.entry("app.kubernetes.io/component=exporter", Set.of(3306)),
                        Map.entry("app.kubernetes.io/name=backup", Set.of(3306)),
                        Map.entry("app.kubernetes.io/name=ingest-service", Set.of(3306)),
                        Map.entry("app.kubernetes.io/name=catalog-service", Set.of(3306)),
                        Map.entry("app.kubernetes.io/name=stats-service", Set.of(3306)),
                        Map.entry("namespace mariadb-operator", Set.of(3306, 5555)));
        assertThat(edges.outOf("galera-nodes"))
                .containsOnly(
                        Map.entry("app.kubernetes.io/name=mariadb", Set.of(4444, 4567, 4568)),
                        Map.entry("namespace kube-system", Set.of(53)),
                        Map.entry("anywhere", Set.of(443, 6443)));
    }

    @Test
    void maxScaleIsReachedByTheServicesAndReachesTheNodes() {
        assertThat(edges.into("maxscale"))
                .containsOnly(
                        Map.entry("app.kubernetes.io/name=ingest-service", Set.of(3306)),
                        Map.entry("app.kubernetes.io/name=catalog-service", Set.of(3306)),
                        Map.entry("app.kubernetes.io/name=stats-service", Set.of(3306)),
                        Map.entry("namespace mariadb-operator", Set.of(8989)));
        assertThat(edges.outOf("maxscale"))
                .containsOnly(
                        Map.entry("app.kubernetes.io/name=mariadb", Set.of(3306)),
                        Map.entry("namespace kube-system", Set.of(53)));
    }

    @Test
    void backupAndExporterReachTheNodesUnderTheLabelsThatTheirPodsGet() {
        for (String name : List.of("backup", "exporter")) {
            assertThat(edges.outOf(name))
                    .containsOnly(
                            Map.entry("app.kubernetes.io/name=mariadb", Set.of(3306)),
                            Map.entry("namespace kube-system", Set.of(53)));
        }
        assertThat(edges.into("backup")).isEmpty();
        assertThat(edges.into("exporter")).containsOnly(Map.entry("namespace monitoring", Set.of(9104)));
        for (String kind : List.of("Backup", "Restore")) {
            assertThat(this.<Map<String, String>>get(kind, "spec.podMetadata.labels"))
                    .containsAllEntriesOf(edges.podsOf("backup"));
        }
        assertThat(this.<Map<String, String>>get("MariaDB", "spec.metrics.exporter.podMetadata.labels"))
                .containsAllEntriesOf(edges.podsOf("exporter"));
    }

    private <T> T get(String kind, String path) {
        GenericKubernetesResource object = of(GenericKubernetesResource.class, galera).stream()
                .filter(candidate -> candidate.getKind().equals(kind))
                .findFirst()
                .orElseThrow();
        T value = object.get(Arrays.stream(path.split("\\.")).toArray());
        assertThat(value).as("%s of the %s", path, kind).isNotNull();
        return value;
    }
}
