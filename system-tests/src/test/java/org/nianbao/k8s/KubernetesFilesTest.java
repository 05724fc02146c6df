package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nianbao.k8s.Manifests.of;

class KubernetesFilesTest {

    private final List<HasMetadata> base = Manifests.base();
    private final List<HasMetadata> production = Manifests.plain("overlays/production");

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
            assertIsHarmless(pod);
            Container container = pod.getContainers().get(0);
            assertThat(container.getStartupProbe()).isNotNull();
            assertThat(container.getLivenessProbe()).isNotNull();
            assertThat(container.getReadinessProbe()).isNotNull();
        });
        assertIsHarmless(of(CronJob.class, production)
                .get(0)
                .getSpec()
                .getJobTemplate()
                .getSpec()
                .getTemplate()
                .getSpec());
        assertIsHarmless(
                of(Job.class, production).get(0).getSpec().getTemplate().getSpec());
    }

    @Test
    void replicasSpreadOverZonesAndMachines() {
        assertThat(of(Deployment.class, base)).hasSize(4).allSatisfy(deployment -> {
            var template = deployment.getSpec().getTemplate();
            assertThat(template.getSpec().getTopologySpreadConstraints())
                    .extracting(constraint -> constraint.getTopologyKey())
                    .containsExactlyInAnyOrder("topology.kubernetes.io/zone", "kubernetes.io/hostname");
            assertThat(template.getSpec().getTopologySpreadConstraints()).allSatisfy(constraint -> {
                assertThat(constraint.getMaxSkew()).isEqualTo(1);
                assertThat(template.getMetadata().getLabels())
                        .containsAllEntriesOf(constraint.getLabelSelector().getMatchLabels());
            });
        });
    }

    @Test
    void aPodStartsWithoutTheKeyThatAnIdentityProviderTakesThePlaceOf() {
        assertThat(of(Deployment.class, base)).allSatisfy(deployment -> {
            var volumes = deployment.getSpec().getTemplate().getSpec().getVolumes();
            assertThat(volumes)
                    .filteredOn(volume -> volume.getName().equals("jwt-key"))
                    .hasSize(1)
                    .allSatisfy(volume ->
                            assertThat(volume.getConfigMap().getOptional()).isTrue());
        });
    }

    /** Eight archives or forms of the largest size that is taken, and a gigabyte for single documents. */
    @Test
    void whatIsReceivedAtOnceFindsRoom() throws IOException {
        var archive = Pattern.compile("@WithDefault\\(\"(\\d+)M\"\\)\\s+MemorySize archiveSize")
                .matcher(Manifests.read(
                        Path.of("../ingest-service/src/main/java/org/nianbao/ingest/batches/BatchesConfig.java")));
        assertThat(archive.find()).isTrue();
        long form = Long.parseLong(bodyOfTheGateway().replace("M", ""));
        long largest = Math.max(Long.parseLong(archive.group(1)), form) * 1024 * 1024;
        long room = of(Deployment.class, base).stream()
                .filter(deployment -> deployment.getMetadata().getName().equals("ingest-service"))
                .flatMap(deployment -> deployment.getSpec().getTemplate().getSpec().getVolumes().stream())
                .filter(volume -> volume.getName().equals("tmp"))
                .map(volume -> Quantity.getAmountInBytes(volume.getEmptyDir().getSizeLimit())
                        .longValueExact())
                .findFirst()
                .orElseThrow();
        assertThat(room).isGreaterThanOrEqualTo(8 * largest + 1024 * 1024 * 1024);
    }

    @Test
    void theWayInLetsThroughWhatTheGatewayTakesAndWaitsAsLong() throws IOException {
        Ingress ingress = of(Ingress.class, production).get(0);
        assertThat(ingress.getSpec().getIngressClassName()).isEqualTo("nginx");
        Map<String, String> annotations = ingress.getMetadata().getAnnotations();
        String nginx = "nginx.ingress.kubernetes.io/";
        assertThat(annotations.get(nginx + "proxy-body-size")).isEqualToIgnoringCase(bodyOfTheGateway());
        assertThat(annotations).containsEntry(nginx + "proxy-request-buffering", "off");
        var silent = Pattern.compile("@WithDefault\\(\"(\\d+)s\"\\)\\s+Duration idleTimeout")
                .matcher(Manifests.read(
                        Path.of("../gateway/src/main/java/org/nianbao/gateway/passing/PassingConfig.java")));
        assertThat(silent.find()).isTrue();
        for (String timeout : List.of("proxy-read-timeout", "proxy-send-timeout")) {
            assertThat(Integer.parseInt(annotations.get(nginx + timeout)))
                    .isGreaterThan(Integer.parseInt(silent.group(1)));
        }
    }

    @Test
    void everyImageHasATag() {
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        for (String folder : List.of("overlays/local", "overlays/production", "overlays/galera")) {
            Matcher image = Pattern.compile("image: (\\S+)").matcher(Manifests.rendered(folder));
            while (image.find()) {
                assertThat(image.group(1)).as(folder).matches("[a-z./-]+:[0-9][0-9.]+");
            }
        }
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

    private static String bodyOfTheGateway() throws IOException {
        return settings("gateway").at("/quarkus/http/limits/max-body-size").asText();
    }

    private static void assertIsHarmless(PodSpec pod) {
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream()))
                .isNotEmpty()
                .allSatisfy(container -> {
                    var context = container.getSecurityContext();
                    assertThat(context.getReadOnlyRootFilesystem()).isTrue();
                    assertThat(context.getAllowPrivilegeEscalation()).isFalse();
                    assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
                    assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                    assertThat(container.getResources().getLimits()).containsKey("memory");
                });
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
