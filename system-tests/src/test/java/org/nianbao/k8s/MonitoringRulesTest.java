package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is asked of Prometheus, and when it calls somebody; MonitoringFilesIT holds the names against services. */
class MonitoringRulesTest {

    @TempDir
    private Path folder;

    @Test
    void everyExpressionIsOne() {
        MonitoringRules.expressions()
                .forEach((file, expressions) -> assertThat(expressions)
                        .as(file)
                        .isNotEmpty()
                        .allSatisfy(expression ->
                                assertThat(PromQl.parse(expression).metrics()).isNotEmpty()));
    }

    @Test
    void anExpressionIsTakenApart() {
        PromQl parsed = PromQl.parse("sum by (pod, code) (rate(errors_total{code=~\"A|B\", job='x'}[10m])) > 0.5"
                + " and on (pod) max(queue) offset 5m or vector(0)");
        assertThat(parsed.metrics())
                .containsEntry("errors_total", Set.of("code", "job"))
                .containsEntry("queue", Set.of());
        assertThat(parsed.metrics()).hasSize(2);
        assertThat(parsed.grouping()).containsExactly("code", "pod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(rate(a[5m])", "sum(rate(a[5m)])", "rats(a[5m])", "max(a}))"})
    void whatIsNoExpressionIsRefused(String slip) {
        assertThatThrownBy(() -> PromQl.parse(slip)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyServiceIsMissedByItself() {
        String missed = MonitoringRules.alert("NianbaoNotSeen");
        for (String service : List.of("gateway", "ingest-service", "catalog-service", "stats-service")) {
            assertThat(missed).contains("absent(process_uptime_seconds{app_kubernetes_io_name=\"" + service + "\"})");
        }
        assertThat(PromQl.parse(missed).metrics().keySet())
                .as("nothing that is told only once somebody has asked or sent something")
                .containsExactly("process_uptime_seconds");
    }

    @Test
    void theCodesOfAnOutageAreAmongThoseThatTheGatewayAnswers() throws IOException {
        var code = Pattern.compile("code=~\"([A-Z|_]+)\"").matcher(MonitoringRules.alert("NianbaoQuestionsFail"));
        assertThat(code.find()).isTrue();
        String codes = Files.readString(Path.of("../gateway/src/main/java/org/nianbao/gateway/errors/ErrorCode.java"));
        assertThat(code.group(1).split("\\|"))
                .containsExactlyInAnyOrder("UNAVAILABLE", "TIMEOUT", "INTERNAL")
                .allSatisfy(name -> assertThat(codes).containsPattern("(?m)^    " + name + ",?$"));
    }

    @Test
    void theAutoscalerFollowsWhatIsRecordedAndTheAdapterServesIt() throws IOException {
        JsonNode external = StrictParsing.documents(
                        Manifests.read(Manifests.HOME.resolve("overlays/production/kustomization.yaml")))
                .get(0)
                .findValues("patch")
                .stream()
                .map(JsonNode::asText)
                .filter(patch -> patch.contains("External"))
                .map(patch -> StrictParsing.documents(patch.replaceFirst("(?m)^- ", "  "))
                        .get(0))
                .findFirst()
                .orElseThrow()
                .at("/value/external/metric");
        String name = external.path("name").asText();
        assertThat(MonitoringRules.recorded()).contains(name);
        JsonNode rule = new YAMLMapper()
                .readTree(Manifests.HOME.resolve("monitoring/adapter.yaml").toFile())
                .at("/externalRules/0");
        assertThat(rule.path("seriesQuery").asText()).startsWith(name + "{");
        assertThat(rule.at("/name/as").asText()).isEqualTo(name);
        assertThat(rule.at("/resources/overrides/namespace/resource").asText())
                .as("the queue of the autoscaler's own namespace")
                .isEqualTo("namespace");
        String recorded =
                MonitoringRules.expressions().get("monitoring/recorded.yaml").get(0);
        assertThat(PromQl.parse(recorded).grouping())
                .contains("namespace")
                .containsAll(external.at("/selector/matchLabels").properties().stream()
                        .map(label -> label.getKey())
                        .toList());
    }

    /** With series of minutes: who is called when, and that nobody is when nobody asks. */
    @Test
    void alertsRingWhenTheyShould() throws Exception {
        assumeTrue(present("promtool"), "promtool is not installed");
        for (String file : List.of("alerts", "recorded")) {
            JsonNode groups = MonitoringRules.rules("monitoring/" + file + ".yaml")
                    .findFirst()
                    .orElseThrow()
                    .path("spec");
            Files.writeString(folder.resolve(file + ".yaml"), new YAMLMapper().writeValueAsString(groups));
        }
        try (var cases = MonitoringRulesTest.class.getResourceAsStream("alert-cases.yaml")) {
            Files.write(folder.resolve("alert-cases.yaml"), cases.readAllBytes());
        }
        Process promtool = new ProcessBuilder("promtool", "test", "rules", "alert-cases.yaml")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as(said).isZero();
    }

    private static boolean present(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
