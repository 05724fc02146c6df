package org.nianbao.cli.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at services that run: whether they are ready, their queue, their connections. */
final class RunningExaminations {

    private static final double OLD_SECONDS = 900;
    private static final String GATEWAY = "gateway";
    private static final String INGEST = "ingest-service";

    private final Map<String, URI> services;
    private final String mend;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * @param services where each shows its health and metrics, by the name of its module
     * @param mend where to look when one is ill
     */
    RunningExaminations(Map<String, URI> services, String mend) {
        this.services = services;
        this.mend = mend;
    }

    /** What can be told of the services that were named. */
    List<Supplier<Diagnosis>> all() {
        var all = new ArrayList<Supplier<Diagnosis>>(List.of(this::services));
        if (services.containsKey(INGEST)) {
            all.add(this::queue);
        }
        if (!withDatabase().isEmpty()) {
            all.add(this::connections);
        }
        return all;
    }

    /** Whether any of them answers; the others are then what is wrong. */
    boolean isRunning() {
        return services.keySet().stream().anyMatch(this::answers);
    }

    private boolean answers(String service) {
        try {
            return send(service, "/q/health/live").statusCode() == 200;
        } catch (IOException nothingThere) {
            return false;
        }
    }

    private Diagnosis services() {
        var ill = new ArrayList<String>();
        for (String service : services.keySet()) {
            try {
                if (send(service, "/q/health/ready").statusCode() != 200) {
                    ill.add(service + " is not ready");
                }
            } catch (IOException gone) {
                ill.add(service + " does not answer at " + services.get(service));
            }
        }
        return ill.isEmpty()
                ? Diagnosis.well("services", "ready: " + String.join(", ", services.keySet()))
                : Diagnosis.ill("services", String.join(", ", ill), mend + " A database that is away shows here too.");
    }

    private Diagnosis queue() {
        try {
            String metrics = get(INGEST, "/q/metrics");
            double age = told(metrics, "nianbao_queue_age_seconds");
            double queued = told(metrics, "nianbao_jobs{state=\"QUEUED\"}");
            double quarantined = told(metrics, "nianbao_jobs{state=\"QUARANTINED\"}");
            String state = "%.0f wait, the oldest for %.0f s; %.0f in quarantine".formatted(queued, age, quarantined);
            return age > OLD_SECONDS
                    ? Diagnosis.ill("queue", state, "Nobody takes them. " + mend)
                    : Diagnosis.well("queue", state + (quarantined > 0 ? " (GET /jobs?state=QUARANTINED)" : ""));
        } catch (IOException e) {
            return Diagnosis.ill("queue", "ingest-service does not tell: " + e.getMessage(), "See above.");
        }
    }

    private Diagnosis connections() {
        var waiting = new ArrayList<String>();
        try {
            for (String service : withDatabase()) {
                double count = told(get(service, "/q/metrics"), "agroal_awaiting_count{datasource=\"default\"}");
                if (count > 0) {
                    waiting.add(service + " (" + (int) count + ")");
                }
            }
        } catch (IOException e) {
            return Diagnosis.ill("database", "a service does not tell: " + e.getMessage(), "See above.");
        }
        return waiting.isEmpty()
                ? Diagnosis.well("database", "no request waits for a connection")
                : Diagnosis.ill(
                        "database",
                        "requests wait for a connection in " + String.join(", ", waiting),
                        "The database is slow or too small: see docs/operations.md, \"The database is slow\".");
    }

    private List<String> withDatabase() {
        return services.keySet().stream()
                .filter(service -> !service.equals(GATEWAY))
                .toList();
    }

    private String get(String service, String path) throws IOException {
        HttpResponse<String> answer = send(service, path);
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String service, String path) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(services.get(service).resolve(path))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A metric that is not there is no zero. */
    private static double told(String metrics, String name) throws IOException {
        return value(metrics, name)
                .orElseThrow(() -> new IOException(name + " is not among its metrics, or not counted yet"));
    }

    /** The value of a metric in Prometheus's text; empty when it is not told or not yet counted. */
    static OptionalDouble value(String metrics, String name) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(metrics);
        if (!line.find() || line.group(1).equals("NaN")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(line.group(1)));
    }
}
