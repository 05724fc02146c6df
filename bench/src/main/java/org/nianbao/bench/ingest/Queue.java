package org.nianbao.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** What ingest-service says about its jobs. */
public final class Queue {

    private static final Duration GLANCE = Duration.ofMillis(50);

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
            // In this order: a job goes from queued to running to its end.
            return none("QUEUED") && none("RUNNING") && none("QUEUED");
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
        long after = 0;
        JsonNode page;
        do {
            page = ingest.get("/jobs?state=QUARANTINED&first=200&after=" + after);
            for (JsonNode job : page.path("items")) {
                after = job.path("id").asLong();
                JsonNode problems = job.path("problems");
                reasons.put(
                        job.path("sha256").asText(),
                        problems.path(problems.size() - 1).path("code").asText());
            }
        } while (page.path("hasNext").asBoolean());
        return reasons;
    }
}
