package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.zjsonpatch.JsonPatch;
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
        JsonNode steps = steps(patch);
        if (steps.isArray()) {
            steps.forEach(StrictParsingTest::assertStep);
        } else {
            assertThat(steps.path("$patch").asText()).isEqualTo("delete");
        }
    }

    /** What kubectl makes of a patch, without it: the target must be there, and be right afterwards. */
    @ParameterizedTest
    @MethodSource("patches")
    void whatIsPatchedHoldsNothingThatItsKindDoesNotHave(JsonNode patch) throws IOException {
        JsonNode target = patch.path("target");
        List<JsonNode> targets = objects()
                .filter(object ->
                        object.path("kind").asText().equals(target.path("kind").asText()))
                .filter(object -> object.at("/metadata/name")
                        .asText()
                        .matches(target.path("name").asText(".*")))
                .toList();
        assertThat(targets).as("what %s means", target).isNotEmpty();
        JsonNode steps = steps(patch);
        if (steps.isArray()) {
            for (JsonNode object : targets) {
                StrictParsing.parse(JsonPatch.apply(steps, object).toString(), "patched");
            }
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
                .flatMap(kustomization -> stream(kustomization.path("patches")))
                .toList();
    }

    private static Stream<JsonNode> objects() throws IOException {
        return files().stream()
                .filter(file -> !file.endsWith("kustomization.yaml") && !file.endsWith("remove.yaml"))
                .flatMap(file -> StrictParsing.documents(Manifests.read(file)).stream());
    }

    /** What stands in the patch itself or in its file. */
    private static JsonNode steps(JsonNode patch) throws IOException {
        String text = patch.has("patch")
                ? patch.path("patch").asText()
                : Manifests.read(Manifests.HOME
                        .resolve("overlays/galera")
                        .resolve(patch.path("path").asText()));
        return new YAMLMapper().readTree(text);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static void assertStep(JsonNode step) {
        assertThat(step.properties()).extracting(field -> field.getKey()).containsExactly("op", "path", "value");
        assertThat(step.path("op").asText()).isIn("add", "replace");
        assertThat(step.path("path").asText()).startsWith("/");
    }
}
