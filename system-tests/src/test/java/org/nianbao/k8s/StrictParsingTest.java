package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Every file of k8s/, whether kubectl is there to render it or not. */
class StrictParsingTest {

    @ParameterizedTest
    @MethodSource("files")
    void aFileHoldsNothingThatItsKindsDoNotHave(Path file) throws IOException {
        assertThat(StrictParsing.parse(Files.readString(file), file.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("patches")
    void aPatchSaysWhatIsDoneWhereAndWithWhat(JsonNode patch) throws IOException {
        JsonNode document = new YAMLMapper().readTree(patch.asText());
        if (document.isArray()) {
            document.forEach(StrictParsingTest::assertStep);
        } else {
            assertThat(document.path("$patch").asText()).isEqualTo("delete");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/local", "overlays/production", "overlays/galera", "monitoring"})
    void whatIsRenderedHoldsNothingThatItsKindsDoNotHave(String folder) {
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        assertThat(StrictParsing.parse(Manifests.rendered(folder), folder)).isNotEmpty();
    }

    @Test
    void theDashboardIsJsonWithoutAKeyTwice() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .readTree(Manifests.HOME.resolve("monitoring/dashboard.json").toFile());
        assertThat(dashboard.path("panels").size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base/catalog-service.yaml | readinessProbe: | readynessProbe:",
                "base/catalog-service.yaml | containerPort: 8082 | containerPort: \"8082\"",
                "base/catalog-service.yaml | value: \"true\" | value: true",
                "base/catalog-service.yaml | apps/v1 | apps/v2",
                "base/scaling.yaml | averageUtilization: | averageUtilisation:",
                "overlays/galera/mariadb.yaml | maxScaleRef: | maxscaleRef:",
                "overlays/galera/mariadb.yaml | replicas: 3 | replicas: \"3\"",
                "overlays/galera/backup.yaml | maxRetention: | retention:",
                "overlays/galera/accounts.yaml | kind: Grant | kind: Grants",
                "monitoring/scraping.yaml | podMetricsEndpoints: | endpoints:",
                "monitoring/alerts.yaml | severity: warning | severity: 2",
                "overlays/galera/kustomization.yaml | resources: | resource:"
            })
    void aSlipIsNotPassedOver(String file, String right, String slip) throws IOException {
        String text = Files.readString(Manifests.HOME.resolve(file));
        assertThat(text).contains(right);
        assertThatThrownBy(() -> StrictParsing.parse(text.replace(right, slip), file))
                .isInstanceOf(AssertionError.class);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Manifests.HOME)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<JsonNode> patches() throws IOException {
        return files().stream()
                .filter(file -> file.endsWith("kustomization.yaml"))
                .flatMap(file -> StrictParsing.documents(Manifests.read(file)).stream())
                .flatMap(kustomization -> kustomization.findValues("patch").stream())
                .toList();
    }

    private static void assertStep(JsonNode step) {
        assertThat(step.properties()).extracting(field -> field.getKey()).containsExactly("op", "path", "value");
        assertThat(step.path("op").asText()).isIn("add", "replace");
        assertThat(step.path("path").asText()).startsWith("/");
    }
}
