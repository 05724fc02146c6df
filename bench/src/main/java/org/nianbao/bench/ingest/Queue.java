package org.nianbao.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** What ingest-service says about its jobs. */
public final class Queue {

    private static final Duration GLANCE = Duration.ofMillis(50);

    /**
     * A job that is put off waits longer than this: within one look it cannot be running, waiting and running again.
     */
    private static final Duration QUICK = Duration.ofMillis(400);

    private final ServiceClient ingest;

    public Queue(URI ingest) {
        this.ingest = new ServiceClient(ingest);
    }

    /**
     * Waits until no job is left that will still be worked on.
     *
     * @return false when the time ran out before
     */
    public boolean awaitEmpty(Duration atMost) throws InterruptedException {
        Instant end = Instant.now().plus(atMost);
        while (Instant.now().isBefore(end)) {
            if (isEmpty()) {
                return true;
            }
            Thread.sleep(GLANCE.toMillis());
        }
        return false;
    }

    private boolean isEmpty() throws InterruptedException {
        try {
            Instant start = Instant.now();
            // In this order: a job goes from queued to running to its end.
            boolean empty = none("QUEUED") && none("RUNNING") && none("QUEUED");
            return empty && Duration.between(start, Instant.now()).compareTo(QUICK) < 0;
        } catch (IOException notAnswering) {
            return false;
        }
    }

    private boolean none(String state) throws IOException, InterruptedException {
        return ingest.get("/jobs?first=1&state=" + state).path("items").isEmpty();
    }

    /** The reason of each document in quarantine, by its SHA-256. */
    public Map<String, String> quarantine() throws IOException, InterruptedException {
        var reasons = new TreeMap<String, String>();
        for (JsonNode job : jobs("QUARANTINED")) {
            JsonNode problems = job.path("problems");
            reasons.put(
                    job.path("sha256").asText(),
                    problems.path(problems.size() - 1).path("code").asText());
        }
        return reasons;
    }

    /** A document's jobs outside quarantine as ingest-service tells them, with what the catalog answered. */
    List<JsonNode> jobsOf(String sha256) throws IOException, InterruptedException {
        var found = new ArrayList<JsonNode>();
        for (String state : List.of("QUEUED", "RUNNING", "DONE")) {
            jobs(state).stream()
                    .filter(job -> job.path("sha256").asText().equals(sha256))
                    .forEach(found::add);
        }
        return found;
    }

    private List<JsonNode> jobs(String state) throws IOException, InterruptedException {
        var jobs = new ArrayList<JsonNode>();
        JsonNode page;
        do {
            long after =
                    jobs.isEmpty() ? 0 : jobs.get(jobs.size() - 1).path("id").asLong();
            page = ingest.get("/jobs?state=" + state + "&first=200&after=" + after);
            page.path("items").forEach(jobs::add);
        } while (page.path("hasNext").asBoolean());
        return jobs;
    }
}
