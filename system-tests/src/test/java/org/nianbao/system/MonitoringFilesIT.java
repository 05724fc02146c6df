package org.nianbao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.nianbao.k8s.MonitoringRules;
import org.nianbao.k8s.PromQl;

import static org.assertj.core.api.Assertions.assertThat;

/** What the dashboard and the alerts ask Prometheus for, held against what services that run tell it. */
class MonitoringFilesIT {

    private static final Path K8S = Modules.ROOT.resolve("k8s");

    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"");

    /** Prometheus adds these when it reads a pod: monitoring/scraping.yaml. */
    private static final Set<String> ADDED = Set.of("app_kubernetes_io_name", "namespace", "pod");

    @Test
    void everyMetricAndLabelThatIsAskedForIsToldByARunningService() throws IOException {
        Map<String, Set<String>> told = told();
        MonitoringRules.recorded().forEach(name -> told.put(name, told.get("nianbao_jobs")));
        MonitoringRules.expressions().forEach((file, expressions) -> {
            assertThat(expressions).as(file).isNotEmpty();
            for (String expression : expressions) {
                PromQl asked = PromQl.parse(expression);
                assertThat(told)
                        .as("asked in %s", file)
                        .containsKeys(asked.metrics().keySet().toArray(String[]::new));
                var labels = new TreeSet<>(ADDED);
                asked.metrics().forEach((metric, chosen) -> {
                    labels.addAll(told.get(metric));
                    assertThat(chosen).as("labels of %s in %s", metric, file).isSubsetOf(withAdded(told.get(metric)));
                });
                assertThat(asked.grouping()).as(expression).isSubsetOf(labels);
            }
        });
    }

    @Test
    void everyServiceTellsWhatItIsMissedBy() {
        for (String service : RunningHouse.get().managementAddresses().keySet()) {
            assertThat(metrics(service)).as(service).contains("\nprocess_uptime_seconds ");
        }
    }

    @Test
    void theQueueThatIngestServiceGrowsWithIsToldUnderTheLabelOfItsAutoscaler() throws IOException {
        String overlay = Files.readString(K8S.resolve("overlays/production/kustomization.yaml"));
        assertThat(overlay).contains("name: nianbao_jobs_waiting\n").contains("state: QUEUED");
        assertThat(metrics("ingest-service")).contains("nianbao_jobs{state=\"QUEUED\"");
    }

    @Test
    void everyAlertLeadsToASectionOfTheOperationsPage() throws IOException {
        String page = Files.readString(Modules.ROOT.resolve("docs/operations.md"));
        var sections = new TreeSet<String>();
        Pattern.compile("(?m)^#+ (.+)$")
                .matcher(page)
                .results()
                .forEach(heading -> sections.add(heading.group(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-')));
        var named = new TreeSet<String>();
        Pattern.compile("runbook: docs/operations.md#(\\S+)")
                .matcher(Files.readString(K8S.resolve("monitoring/alerts.yaml")))
                .results()
                .forEach(runbook -> named.add(runbook.group(1)));
        assertThat(named).isNotEmpty().isSubsetOf(sections);
    }

    private static Set<String> withAdded(Set<String> labels) {
        var all = new TreeSet<>(ADDED);
        all.addAll(labels);
        return all;
    }

    /** The labels of each metric, by its name, after everything that is counted has happened once. */
    private static Map<String, Set<String>> told() throws IOException {
        RunningHouse.file(Samples.get("agencies/tongxiang-commerce-2013.html")).statusCode(200);
        RunningHouse.contributor()
                .contentType(ContentType.BINARY)
                .body(new byte[0])
                .post("/documents")
                .then()
                .statusCode(400);
        RunningHouse.contributor()
                .contentType(ContentType.BINARY)
                .body("<html><body><p>no report</p></body></html>".getBytes(StandardCharsets.UTF_8))
                .post("/documents")
                .then()
                .statusCode(422);
        RunningHouse.ask("{ agencies(first: 2) { nodes { name findings(first: 1) { nodes { id } } } } }")
                .statusCode(200);
        RunningHouse.ask("{ nothing }").statusCode(400);
        var labels = new HashMap<String, Set<String>>();
        for (String service : RunningHouse.get().managementAddresses().keySet()) {
            for (String line : metrics(service).split("\n")) {
                if (!line.startsWith("#")) {
                    Set<String> known = labels.computeIfAbsent(line.split("[{ ]", 2)[0], name -> new TreeSet<>());
                    LABEL.matcher(line).results().forEach(label -> known.add(label.group(1)));
                }
            }
        }
        return labels;
    }

    private static String metrics(String service) {
        return RunningHouse.management(service)
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
