package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nianbao.k8s.Manifests.of;

class KubernetesFilesTest {

    private final List<HasMetadata> base = Manifests.base();

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/local", "overlays/production"})
    void kubectlRendersFourServicesAndADatabase(String folder) {
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        List<HasMetadata> objects = Manifests.render(folder);
        assertThat(of(Deployment.class, objects))
                .extracting(d -> d.getMetadata().getName())
                .containsExactlyInAnyOrder("gateway", "ingest-service", "catalog-service", "stats-service");
        assertThat(of(StatefulSet.class, objects)).hasSize(1);
    }

    @Test
    void noSecretStandsInTheFiles() {
        assertThat(of(Secret.class, base)).isEmpty();
    }

    @Test
    void everyPodRunsWithoutRootOnAReadOnlyFileSystem() {
        assertThat(pods()).hasSize(5).allSatisfy(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            Container container = pod.getContainers().get(0);
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getStartupProbe()).isNotNull();
            assertThat(container.getLivenessProbe()).isNotNull();
            assertThat(container.getReadinessProbe()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "catalog-service", "stats-service"})
    void aServiceListensWhereItsFilesSay(String name) throws IOException {
        Container container = Manifests.container(name);
        int port = container.getPorts().get(0).getContainerPort();
        assertThat(settings(name).at("/quarkus/http/port").asText()).contains(Integer.toString(port));
        assertThat(environment(container)).containsEntry("QUARKUS_HTTP_PORT", Integer.toString(port));
        Service service = of(Service.class, base).stream()
                .filter(s -> s.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(service.getSpec().getPorts().get(0).getPort()).isEqualTo(port);
        assertThat(service.getSpec().getPorts().get(0).getTargetPort().getStrVal())
                .isEqualTo(container.getPorts().get(0).getName());
        assertThat(service.getSpec().getSelector()).containsEntry("app.kubernetes.io/name", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "catalog-service", "stats-service"})
    void theProbesAskThePathsOfTheServicesHealth(String name) {
        Container container = Manifests.container(name);
        assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
    }

    @Test
    void everyConfigMapKeyThatIsReferredToIsThere() {
        Map<String, String> data = of(ConfigMap.class, base).stream()
                .filter(c -> c.getMetadata().getName().equals("nianbao"))
                .findFirst()
                .orElseThrow()
                .getData();
        for (PodSpec pod : pods()) {
            for (EnvVar variable : pod.getContainers().get(0).getEnv()) {
                if (variable.getValueFrom() != null && variable.getValueFrom().getConfigMapKeyRef() != null) {
                    assertThat(data)
                            .containsKey(
                                    variable.getValueFrom().getConfigMapKeyRef().getKey());
                }
            }
        }
    }

    private static Map<String, String> environment(Container container) {
        var environment = new HashMap<String, String>();
        container.getEnv().forEach(variable -> environment.put(variable.getName(), variable.getValue()));
        return environment;
    }

    private static JsonNode settings(String service) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("..", service, "src/main/resources/application.yaml")
                        .toFile());
    }

    private static String path(Probe probe) {
        HTTPGetAction get = probe.getHttpGet();
        assertThat(get.getPort().getStrVal()).isEqualTo("management");
        return get.getPath();
    }

    private List<PodSpec> pods() {
        return Stream.concat(
                        of(Deployment.class, base).stream().map(d -> d.getSpec().getTemplate()),
                        of(StatefulSet.class, base).stream()
                                .map(s -> s.getSpec().getTemplate()))
                .map(template -> template.getSpec())
                .toList();
    }
}
