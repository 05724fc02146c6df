package org.nianbao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the dashboard and the alerts ask Prometheus for, held against what services that run tell it. */
class MonitoringFilesIT {

    private static final Path K8S = Modules.ROOT.resolve("k8s");

    /** Ours, and what the libraries count; labels have no such beginnings. */
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:nianbao|http_server|agroal|ft|jvm|process)_[a-zA-Z0-9_]+");

    private static final Pattern SELECTED = Pattern.compile(METRIC.pattern() + "\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=~?\"");

    @Test
    void everyMetricOfTheDashboardAndTheAlertsIsToldByARunningService() throws IOException {
        Map<String, Set<String>> told = told();
        for (String file : Set.of("monitoring/dashboard.json", "monitoring/alerts.yaml")) {
            String text = Files.readString(K8S.resolve(file)).replace("\\\"", "\"");
            var asked = new TreeSet<String>();
            METRIC.matcher(text).results().forEach(found -> asked.add(found.group()));
            assertThat(asked).as(file).hasSizeGreaterThan(5).isSubsetOf(told.keySet());
            Matcher selection = SELECTED.matcher(text);
            while (selection.find()) {
                String metric = selection.group().replaceAll("\\{.*", "");
                LABEL.matcher(selection.group(1))
                        .results()
                        .forEach(label -> assertThat(told.get(metric))
                                .as("labels of %s in %s", metric, file)
                                .contains(label.group(1)));
            }
        }
    }

    @Test
    void theQueueThatIngestServiceGrowsWithIsToldUnderTheNameAndLabelOfItsAutoscaler() throws IOException {
        String overlay = Files.readString(K8S.resolve("overlays/production/kustomization.yaml"));
        assertThat(overlay).contains("name: nianbao_jobs").contains("state: QUEUED");
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
