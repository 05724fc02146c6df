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
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.cli.up.Ports;

/** Looks at a house that runs: its services, its queue, its connections. */
final class RunningExaminations {

    private static final double OLD_SECONDS = 900;

    private final int port;
    private final List<String> modules;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** @param modules in the order of their ports, the gateway's first */
    RunningExaminations(int port, List<String> modules) {
        this.port = port;
        this.modules = modules;
    }

    List<Supplier<Diagnosis>> all() {
        return List.of(this::services, this::queue, this::connections);
    }

    /** Whether the gateway's management port answers. */
    boolean isRunning() {
        try {
            return status(0, "/q/health/live") == 200;
        } catch (IOException nothingThere) {
            return false;
        }
    }

    private Diagnosis services() {
        var ill = new ArrayList<String>();
        for (int i = 0; i < modules.size(); i++) {
            try {
                int status = status(i, "/q/health/ready");
                if (status != 200) {
                    ill.add(modules.get(i) + " is not ready");
                }
            } catch (IOException gone) {
                ill.add(modules.get(i) + " does not answer");
            }
        }
        return ill.isEmpty()
                ? Diagnosis.well("services", "all four are ready, the gateway on port " + port)
                : Diagnosis.ill(
                        "services",
                        String.join(", ", ill),
                        "Look into data/logs; a database that is away shows here too.");
    }

    private Diagnosis queue() {
        try {
            String metrics = get(modules.indexOf("ingest-service"), "/q/metrics");
            double age = told(metrics, "nianbao_queue_age_seconds");
            double queued = told(metrics, "nianbao_jobs{state=\"QUEUED\"}");
            double quarantined = told(metrics, "nianbao_jobs{state=\"QUARANTINED\"}");
            String state = "%.0f wait, the oldest for %.0f s; %.0f in quarantine".formatted(queued, age, quarantined);
            return age > OLD_SECONDS
                    ? Diagnosis.ill("queue", state, "Nobody takes them: see data/logs/ingest-service.log.")
                    : Diagnosis.well("queue", state + (quarantined > 0 ? " (GET /jobs?state=QUARANTINED)" : ""));
        } catch (IOException e) {
            return Diagnosis.ill("queue", "ingest-service does not tell: " + e.getMessage(), "See above.");
        }
    }

    private Diagnosis connections() {
        var waiting = new ArrayList<String>();
        try {
            for (int i = 1; i < modules.size(); i++) {
                double count = told(get(i, "/q/metrics"), "agroal_awaiting_count{datasource=\"default\"}");
                if (count > 0) {
                    waiting.add(modules.get(i) + " (" + (int) count + ")");
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

    private int status(int module, String path) throws IOException {
        return send(module, path).statusCode();
    }

    private String get(int module, String path) throws IOException {
        HttpResponse<String> answer = send(module, path);
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(int module, String path) throws IOException {
        URI address = URI.create("http://127.0.0.1:" + (port + module + Ports.MANAGEMENT) + path);
        try {
            return http.send(
                    HttpRequest.newBuilder(address)
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
