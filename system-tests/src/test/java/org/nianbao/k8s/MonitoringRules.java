package org.nianbao.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the files of k8s/monitoring ask and say. */
public final class MonitoringRules {

    private static final List<String> RULES = List.of("monitoring/alerts.yaml", "monitoring/recorded.yaml");
    private static final String DASHBOARD = "monitoring/dashboard.json";

    private MonitoringRules() {}

    /** Every expression, by the file it stands in. */
    public static Map<String, List<String>> expressions() {
        var expressions = new TreeMap<String, List<String>>();
        RULES.forEach(file -> expressions.put(file, texts(rules(file), "expr")));
        expressions.put(DASHBOARD, texts(Stream.of(dashboard()), "expr"));
        return expressions;
    }

    /** The names that Prometheus records results under. */
    public static Set<String> recorded() {
        return new TreeSet<>(texts(rules("monitoring/recorded.yaml"), "record"));
    }

    /** The expression of an alert. */
    static String alert(String name) {
        return rules("monitoring/alerts.yaml")
                .flatMap(file -> file.findParents("alert").stream())
                .filter(rule -> rule.path("alert").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("expr")
                .asText();
    }

    static Stream<JsonNode> rules(String file) {
        return StrictParsing.documents(Manifests.read(Manifests.HOME.resolve(file))).stream();
    }

    private static JsonNode dashboard() {
        try {
            return new ObjectMapper().readTree(Manifests.HOME.resolve(DASHBOARD).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Stream<JsonNode> documents, String field) {
        return documents
                .flatMap(document -> document.findValues(field).stream())
                .map(JsonNode::asText)
                .toList();
    }
}
