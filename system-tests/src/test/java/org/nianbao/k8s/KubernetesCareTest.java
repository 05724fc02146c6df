package org.nianbao.k8s;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nianbao.k8s.Manifests.of;

/** How pods come, go and reach one another. */
class KubernetesCareTest {

    private static final String NAME = "app.kubernetes.io/name";
    private static final Set<String> SERVICES = Set.of("gateway", "ingest-service", "catalog-service", "stats-service");

    private final List<HasMetadata> base = Manifests.base();

    @Test
    void everyServiceScalesByItsOwnLoadAndLosesOnePodAtATime() {
        assertThat(of(HorizontalPodAutoscaler.class, base))
                .extracting(h -> h.getSpec().getScaleTargetRef().getName())
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(of(PodDisruptionBudget.class, base))
                .extracting(b -> b.getSpec().getSelector().getMatchLabels().get(NAME))
                .containsAll(SERVICES);
        // A number here would fight with the autoscaler at each apply.
        assertThat(of(Deployment.class, base))
                .allSatisfy(d -> assertThat(d.getSpec().getReplicas()).isNull());
    }

    /** By the figures of k8s/README.md, which come from measurement. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "catalog-service", "stats-service"})
    void anIdleServiceAsksForNoOtherPod(String name) {
        Matcher row = Pattern.compile("(?m)^\\| " + name + " \\| (\\d+)m \\| (\\d+)m \\|")
                .matcher(Manifests.read(Manifests.HOME.resolve("README.md")));
        assertThat(row.find()).as("a row of figures for %s", name).isTrue();
        String request = Manifests.container(name)
                .getResources()
                .getRequests()
                .get("cpu")
                .toString();
        assertThat(request).isEqualTo(row.group(1) + "m");
        int idle = Integer.parseInt(row.group(2));
        assertThat(of(HorizontalPodAutoscaler.class, base))
                .filteredOn(scaler -> scaler.getMetadata().getName().equals(name))
                .singleElement()
                .satisfies(scaler -> {
                    int target = scaler.getSpec()
                            .getMetrics()
                            .get(0)
                            .getResource()
                            .getTarget()
                            .getAverageUtilization();
                    assertThat(Integer.parseInt(row.group(1)) * target / 100)
                            .as("thousandths of a processor above which another pod is started")
                            .isGreaterThan(5 * idle);
                    assertThat(scaler.getSpec().getBehavior().getScaleUp().getStabilizationWindowSeconds())
                            .isPositive();
                });
    }

    @Test
    void onlyTheGatewayIsReachedFromAnywhere() {
        for (NetworkPolicy policy : of(NetworkPolicy.class, base)) {
            boolean open = policy.getSpec().getIngress().stream()
                    .anyMatch(rule -> rule.getFrom().isEmpty());
            assertThat(open)
                    .as(policy.getMetadata().getName())
                    .isEqualTo(podOf(policy).equals("gateway"));
        }
    }

    @Test
    void everyEdgeOfTheHouseIsNamedAtBothEndsWithItsPort() {
        Edges edges = new Edges(of(NetworkPolicy.class, base));
        var operators = Map.entry("namespace monitoring", Set.of(9000));
        var names = Map.entry("namespace kube-system", Set.of(53));
        assertThat(edges.into("gateway")).containsOnly(Map.entry("anywhere", Set.of(8080)), operators);
        assertThat(edges.outOf("gateway"))
                .containsOnly(
                        pod("ingest-service", 8081), pod("catalog-service", 8082), pod("stats-service", 8083), names);
        assertThat(edges.into("ingest-service")).containsOnly(pod("gateway", 8081), operators);
        assertThat(edges.outOf("ingest-service"))
                .containsOnly(
                        pod("catalog-service", 8082),
                        pod("stats-service", 8083),
                        pod("mariadb", 3306),
                        Map.entry("0.0.0.0/0", Set.of(-1)),
                        Map.entry("2000::/3", Set.of(-1)),
                        names);
        assertThat(edges.into("catalog-service"))
                .containsOnly(pod("gateway", 8082), pod("ingest-service", 8082), operators);
        assertThat(edges.outOf("catalog-service")).containsOnly(pod("mariadb", 3306), names);
        assertThat(edges.into("stats-service"))
                .containsOnly(pod("gateway", 8083), pod("ingest-service", 8083), operators);
        assertThat(edges.outOf("stats-service")).containsOnly(pod("mariadb", 3306), names);
        assertThat(edges.into("mariadb"))
                .containsOnly(pod("ingest-service", 3306), pod("catalog-service", 3306), pod("stats-service", 3306));
        assertThat(edges.outOf("mariadb")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "61.135.169.121, true",
        "2400:3200::1, true",
        "10.1.2.3, false",
        "172.31.0.1, false",
        "192.168.1.1, false",
        "100.64.0.1, false",
        "127.0.0.1, false",
        "169.254.169.254, false",
        "0.0.0.0, false",
        "192.0.2.1, false",
        "198.18.0.1, false",
        "198.51.100.1, false",
        "203.0.113.1, false",
        "192.88.99.1, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::1, false",
        "fd00::1, false",
        "fe80::1, false",
        "ff02::1, false",
        "2001:db8::1, false",
        "2002:a00:1::1, false",
        "2001::1, false",
        "64:ff9b::a00:1, false"
    })
    void reportsAreFetchedFromPublicAddressesAtWhateverPort(String address, boolean open) throws Exception {
        byte[] wanted = InetAddress.getByName(address).getAddress();
        List<NetworkPolicyEgressRule> fetching = new Edges(of(NetworkPolicy.class, base))
                .get("ingest-service").getSpec().getEgress().stream()
                        .filter(rule -> rule.getTo().stream().anyMatch(peer -> peer.getIpBlock() != null))
                        .toList();
        assertThat(fetching).hasSize(1);
        assertThat(fetching.get(0).getPorts()).hasSize(1).allSatisfy(port -> {
            assertThat(port.getProtocol()).isEqualTo("TCP");
            assertThat(port.getPort()).isNull();
        });
        assertThat(fetching.get(0).getTo().stream()
                        .map(NetworkPolicyPeer::getIpBlock)
                        .anyMatch(block -> within(block.getCidr(), wanted)
                                && block.getExcept().stream().noneMatch(range -> within(range, wanted))))
                .isEqualTo(open);
    }

    @Test
    void whatHasNoPolicyOfItsOwnIsClosed() {
        assertThat(of(NetworkPolicy.class, base)).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isEmpty();
            assertThat(policy.getSpec().getIngress()).isEmpty();
            assertThat(policy.getSpec().getEgress()).isEmpty();
            assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "catalog-service", "stats-service"})
    void aSchemaIsBroughtUpToDateBeforeTheServiceStarts(String name) {
        PodSpec pod = pod(name);
        Container migrate = pod.getInitContainers().get(0);
        Container service = pod.getContainers().get(0);
        assertThat(migrate.getImage()).isEqualTo(service.getImage());
        assertThat(value(migrate, "QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
        assertThat(value(service, "QUARKUS_FLYWAY_MIGRATE_AT_START")).isEqualTo("false");
        Set<EnvVar> login = service.getEnv().stream()
                .filter(variable -> variable.getName().matches("QUARKUS_DATASOURCE_(USERNAME|PASSWORD)"))
                .collect(Collectors.toSet());
        assertThat(login).hasSize(2);
        assertThat(new HashSet<>(migrate.getEnv())).containsAll(login);
        assertThat(variable(migrate, "DATABASE").getValueFrom())
                .isEqualTo(variable(service, "QUARKUS_DATASOURCE_JDBC_URL").getValueFrom());
        assertThat(value(migrate, "QUARKUS_DATASOURCE_JDBC_URL"))
                .as("a table of millions takes longer than any statement of the service")
                .isEqualTo("$(DATABASE)&socketTimeout=0");
        assertThat(migrate.getSecurityContext()).isEqualTo(service.getSecurityContext());
    }

    @Test
    void aStoppingPodIsGivenTheTimeItTakes() {
        for (String name : SERVICES) {
            PodSpec pod = pod(name);
            Container container = pod.getContainers().get(0);
            long pause = container.getLifecycle().getPreStop().getSleep().getSeconds();
            long requests =
                    Long.parseLong(value(container, "QUARKUS_SHUTDOWN_TIMEOUT").replace("s", ""));
            // The farewell of ingest-service's jobs, 8 s, runs beside the last requests at worst after them.
            assertThat(pod.getTerminationGracePeriodSeconds()).as(name).isGreaterThan(pause + requests + 8);
        }
    }

    @Test
    void threeDatabaseNodesTakeThePlaceOfTheOne() {
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        List<HasMetadata> galera = Manifests.render("overlays/galera");
        assertThat(galera).noneMatch(object -> object.getKind().equals("StatefulSet"));
        GenericKubernetesResource cluster = of(GenericKubernetesResource.class, galera).stream()
                .filter(object -> object.getKind().equals("MariaDB"))
                .findFirst()
                .orElseThrow();
        assertThat(cluster.<Integer>get("spec", "replicas")).isEqualTo(3);
        assertThat(cluster.<Boolean>get("spec", "galera", "enabled")).isTrue();
        assertThat(cluster.<String>get("spec", "myCnf"))
                .as("a read sees what another node committed")
                .contains("wsrep_sync_wait=1");
        GenericKubernetesResource balancer = of(GenericKubernetesResource.class, galera).stream()
                .filter(object -> object.getKind().equals("MaxScale"))
                .findFirst()
                .orElseThrow();
        assertThat(balancer.<String>get("spec", "mariaDbRef", "name"))
                .isEqualTo(cluster.getMetadata().getName());
        assertThat(cluster.<String>get("spec", "maxScaleRef", "name"))
                .isEqualTo(balancer.getMetadata().getName());
        assertThat(balancer.<String>get("spec", "monitor", "params", "disable_master_failback"))
                .as("a node that comes back takes no writes from the one that has them")
                .isEqualTo("true");
        assertThat(of(ConfigMap.class, galera))
                .filteredOn(map -> map.getMetadata().getName().equals("nianbao"))
                .flatExtracting(map -> map.getData().entrySet())
                .filteredOn(entry -> entry.getKey().endsWith("-jdbc-url"))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.getValue())
                        .startsWith("jdbc:mariadb:load-balance-read://address=(host="
                                + balancer.getMetadata().getName() + ")"));
        assertThat(of(GenericKubernetesResource.class, galera))
                .filteredOn(object -> object.getKind().equals("User"))
                .extracting(object -> object.<String>get("spec", "name"))
                .containsExactlyInAnyOrder("nianbao_ingest", "nianbao_catalog", "nianbao_stats");
    }

    private PodSpec pod(String name) {
        return of(Deployment.class, base).stream()
                .filter(deployment -> deployment.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec();
    }

    private static Map.Entry<String, Set<Integer>> pod(String name, int port) {
        return Map.entry(NAME + "=" + name, Set.of(port));
    }

    /** Whether an address lies in a range such as 10.0.0.0/8. */
    private static boolean within(String range, byte[] address) {
        try {
            byte[] start = InetAddress.getByName(range.replaceFirst("/.*", "")).getAddress();
            int bits = Integer.parseInt(range.replaceFirst(".*/", ""));
            return start.length == address.length
                    && new BigInteger(1, start)
                            .xor(new BigInteger(1, address))
                            .shiftRight(start.length * 8 - bits)
                            .equals(BigInteger.ZERO);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(range, e);
        }
    }

    private static String podOf(NetworkPolicy policy) {
        return policy.getSpec().getPodSelector().getMatchLabels().getOrDefault(NAME, "");
    }

    private static String value(Container container, String name) {
        return variable(container, name).getValue();
    }

    private static EnvVar variable(Container container, String name) {
        return container.getEnv().stream()
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
