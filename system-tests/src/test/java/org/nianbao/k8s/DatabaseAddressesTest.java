package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.k8s.Manifests.of;

/** How the services reach their databases, and whether these have a connection for each of them. */
class DatabaseAddressesTest {

    private static final Pattern OPTION = Pattern.compile("[?&](\\w+)=([\\w,]+)");

    /** A connection for who looks after the database, the dump of the night, the exporter and MaxScale's monitors. */
    private static final int OTHERS = 20;

    @Test
    void aServiceDoesNotWaitForADatabaseThatIsGone() throws IOException {
        Map<String, String> tried = tried();
        tried.remove("galeraAllowedState");
        assertThat(base().values()).hasSize(3).allSatisfy(address -> {
            assertThat(address).startsWith("jdbc:mariadb://mariadb:3306/nianbao_");
            assertThat(options(address)).isEqualTo(tried);
        });
    }

    @Test
    void threeNodesAreReachedWithTheOptionsThatWereTriedOnThree() throws IOException {
        assertThat(galera().values()).hasSize(3).allSatisfy(address -> {
            assertThat(address)
                    .startsWith(
                            "jdbc:mariadb:load-balance-read://address=(host=mariadb-maxscale)(port=3306)(type=primary),"
                                    + "address=(host=mariadb-primary)(port=3306)(type=primary),"
                                    + "address=(host=mariadb)(port=3306)(type=replica)/nianbao_");
            assertThat(options(address)).isEqualTo(tried());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/galera"})
    void theDatabaseHasAConnectionForEveryReplicaThereMayBe(String folder) throws IOException {
        int all = OTHERS;
        for (String service : List.of("ingest-service", "catalog-service", "stats-service")) {
            all += mostReplicas(service) * pool(service) * onOneNode(folder);
        }
        assertThat(mostConnections(folder)).isGreaterThanOrEqualTo(all);
    }

    @Test
    void noUserOfTheThreeNodesIsHeldBelowWhatItsServiceMayOpen() throws IOException {
        for (String service : List.of("ingest", "catalog", "stats")) {
            int most =
                    StrictParsing.documents(Manifests.read(Manifests.HOME.resolve("overlays/galera/accounts.yaml")))
                            .stream()
                            .filter(account -> account.path("kind").asText().equals("User"))
                            .filter(account -> account.at("/spec/name").asText().equals("nianbao_" + service))
                            .findFirst()
                            .orElseThrow()
                            .at("/spec/maxUserConnections")
                            .asInt();
            assertThat(most)
                    .isGreaterThanOrEqualTo(mostReplicas(service + "-service")
                            * pool(service + "-service")
                            * onOneNode("overlays/galera"));
        }
    }

    /**
     * Of three nodes one may have a connection by way of MaxScale and one for reading, of each that a service opens.
     */
    private static int onOneNode(String folder) {
        return folder.equals("base") ? 1 : 2;
    }

    /** As many as the autoscaler may run, and the one more that a rolling update starts. */
    private static int mostReplicas(String service) {
        for (JsonNode scaler : StrictParsing.documents(Manifests.read(Manifests.HOME.resolve("base/scaling.yaml")))) {
            if (scaler.at("/metadata/name").asText().equals(service)) {
                return scaler.at("/spec/maxReplicas").asInt() + 1;
            }
        }
        throw new AssertionError(service + " has no autoscaler");
    }

    /** Connections of all the pools of one process. */
    private static int pool(String service) throws IOException {
        JsonNode sources = new YAMLMapper()
                .readTree(Path.of("..", service, "src/main/resources/application.yaml")
                        .toFile())
                .at("/quarkus/datasource");
        int most = sources.at("/jdbc/max-size").asInt();
        assertThat(most).isPositive();
        return most + sources.at("/ids/jdbc/max-size").asInt();
    }

    private static int mostConnections(String folder) {
        Matcher setting = Pattern.compile("max[-_]connections=(\\d+)")
                .matcher(Manifests.read(Manifests.HOME.resolve(folder).resolve("mariadb.yaml")));
        assertThat(setting.find()).as("max_connections in %s", folder).isTrue();
        return Integer.parseInt(setting.group(1));
    }

    /** What {@code ./nianbao bench galera} runs with; that its own databases have no certificates is no option. */
    private static Map<String, String> tried() throws IOException {
        Map<String, String> tried =
                options(Files.readString(Path.of("../cli/src/main/java/org/nianbao/cli/galera/GaleraCluster.java")));
        assertThat(tried).containsKeys("connectTimeout", "socketTimeout", "galeraAllowedState");
        tried.remove("sslMode");
        return tried;
    }

    private static Map<String, String> options(String text) {
        return OPTION.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (one, other) -> other, TreeMap::new));
    }

    private static Map<String, String> base() {
        return of(ConfigMap.class, Manifests.base()).stream()
                .filter(map -> map.getMetadata().getName().equals("nianbao"))
                .flatMap(map -> map.getData().entrySet().stream())
                .filter(entry -> entry.getKey().endsWith("-jdbc-url"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the overlay's patch puts in the place of these. */
    private static Map<String, String> galera() {
        var addresses = new TreeMap<String, String>();
        Matcher patched = Pattern.compile("path: /data/(\\S+-jdbc-url)\\s+value: (\\S+)")
                .matcher(Manifests.read(Manifests.HOME.resolve("overlays/galera/kustomization.yaml")));
        while (patched.find()) {
            addresses.put(patched.group(1), patched.group(2));
        }
        return addresses;
    }
}
