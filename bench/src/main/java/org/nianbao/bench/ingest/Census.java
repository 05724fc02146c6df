package org.nianbao.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Counts everything that was filed, by asking the catalog for all it has, not for what somebody believes it has. */
public final class Census {

    private static final int PAGE = 200;

    private final ServiceClient catalog;
    private final ServiceClient stats;

    public Census(URI catalog, URI stats) {
        this.catalog = new ServiceClient(catalog);
        this.stats = new ServiceClient(stats);
    }

    /** The reports that each document is a revision of, by its SHA-256; one listed twice became two revisions. */
    public Map<String, List<Long>> documents() throws IOException, InterruptedException {
        Map<String, List<Long>> documents = new HashMap<>();
        for (List<Long> some : pages(reports())) {
            for (JsonNode report : catalog.post("/reports/details", some)) {
                for (JsonNode revision : report.path("revisions")) {
                    documents
                            .computeIfAbsent(revision.path("documentSha256").asText(), sha256 -> new ArrayList<>())
                            .add(report.path("reportId").asLong());
                }
            }
        }
        return documents;
    }

    /** How many observations stats has of each report. */
    public Map<Long, Integer> observations(List<Long> reports) throws IOException, InterruptedException {
        Map<Long, Integer> counts = new HashMap<>();
        for (List<Long> some : pages(reports)) {
            JsonNode answer = stats.post(
                    "/observations",
                    some.stream().map(id -> Map.of("reportId", id)).toList());
            for (int i = 0; i < some.size(); i++) {
                counts.put(some.get(i), answer.path(i).size());
            }
        }
        return counts;
    }

    /** How many findings stand. */
    public long findings() throws IOException, InterruptedException {
        return stats.get("/findings/count").path("count").asLong();
    }

    private List<Long> reports() throws IOException, InterruptedException {
        var reports = new ArrayList<Long>();
        for (List<Long> some : pages(agencies())) {
            List<Map<String, Object>> keys = some.stream()
                    .map(id -> Map.<String, Object>of("agencyId", id, "first", PAGE))
                    .toList();
            for (JsonNode page : catalog.post("/reports/by-agency", keys)) {
                page.path("items")
                        .forEach(report -> reports.add(report.path("id").asLong()));
            }
        }
        return reports;
    }

    private List<Long> agencies() throws IOException, InterruptedException {
        var agencies = new ArrayList<Long>();
        JsonNode page;
        do {
            String after = agencies.isEmpty() ? "" : "&after=" + agencies.get(agencies.size() - 1);
            page = catalog.get("/agencies?first=" + PAGE + after);
            page.path("items").forEach(agency -> agencies.add(agency.path("id").asLong()));
        } while (page.path("hasNext").asBoolean());
        return agencies;
    }

    private static List<List<Long>> pages(List<Long> all) {
        var pages = new ArrayList<List<Long>>();
        Long[] ids = all.toArray(Long[]::new);
        for (int from = 0; from < ids.length; from += PAGE) {
            pages.add(Arrays.asList(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE))));
        }
        return pages;
    }
}
