package org.nianbao.cli.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.nianbao.cli.CommandFailure;

/** Waits until every service says at /q/health/ready that it can serve. */
final class Readiness {

    /** Long, for a machine that builds something else meanwhile: a service that ends is seen at once anyway. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Consumer<String> progress;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    Readiness(Consumer<String> progress) {
        this.progress = progress;
    }

    /** @throws CommandFailure with the last lines of its log when a service ends or takes too long */
    void await(List<ServiceProcess> services) throws InterruptedException {
        Instant start = Instant.now();
        var waiting = new ArrayList<>(services);
        while (!waiting.isEmpty()) {
            Duration elapsed = Duration.between(start, Instant.now());
            for (ServiceProcess service : List.copyOf(waiting)) {
                if (isReady(service.instance())) {
                    waiting.remove(service);
                    progress.accept("%-15s ready after %.1f s".formatted(service.name(), elapsed.toMillis() / 1000.0));
                } else if (!service.isAlive()) {
                    throw failure(service, "ended while starting");
                } else if (elapsed.compareTo(PATIENCE) > 0) {
                    throw failure(service, "was not ready within " + PATIENCE.toSeconds() + " s");
                }
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    static CommandFailure failure(ServiceProcess service, String what) {
        return new CommandFailure(
                service.name() + " " + what + ". The last lines of " + service.log() + ":\n" + service.lastLines());
    }

    private boolean isReady(ServiceInstance service) throws InterruptedException {
        URI address = service.management().resolve("/q/health/ready");
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }
}
