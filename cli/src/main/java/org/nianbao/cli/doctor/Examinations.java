package org.nianbao.cli.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.mariadb.EmbeddedMariaDb;
import org.nianbao.mariadb.MariaDbException;

/** Looks at what the house needs, one thing at a time. */
final class Examinations {

    private static final long NEEDED_BYTES = 2L << 30;
    private static final List<String> MODULES =
            List.of("gateway", "ingest-service", "catalog-service", "stats-service");

    private final ProjectFolder project;
    private final int port;

    Examinations(ProjectFolder project, int port) {
        this.project = project;
        this.port = port;
    }

    List<Supplier<Diagnosis>> all() {
        return List.of(this::java, this::memory, this::disk, this::build, this::database, this::gateway);
    }

    private Diagnosis java() {
        // The script could not have come this far with an older one.
        return Diagnosis.well("Java", Runtime.version() + " in " + System.getProperty("java.home"));
    }

    private Diagnosis memory() {
        var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        if (!(system instanceof com.sun.management.OperatingSystemMXBean machine)) {
            return Diagnosis.well("memory", "not told by this Java");
        }
        long total = machine.getTotalMemorySize();
        return total < NEEDED_BYTES
                ? Diagnosis.ill("memory", gigabytes(total), "The house wants 2 GB of memory.")
                : Diagnosis.well("memory", gigabytes(total));
    }

    private Diagnosis disk() {
        Path folder = Files.isDirectory(project.data()) ? project.data() : project.root();
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return free < NEEDED_BYTES || !Files.isWritable(folder)
                    ? Diagnosis.ill("disk", gigabytes(free) + " free in " + folder, "Make room, or use up --data DIR.")
                    : Diagnosis.well("disk", gigabytes(free) + " free in " + folder);
        } catch (IOException e) {
            return Diagnosis.ill("disk", folder + " cannot be examined: " + e.getMessage(), "Use up --data DIR.");
        }
    }

    private Diagnosis build() {
        List<String> missing = MODULES.stream()
                .filter(module -> !Files.exists(project.serviceJar(module)))
                .toList();
        return missing.isEmpty()
                ? Diagnosis.well("build", "the four services are built")
                : Diagnosis.ill("build", "not built: " + String.join(", ", missing), "./mvnw -DskipTests package");
    }

    private Diagnosis database() {
        long start = System.nanoTime();
        try (var trial = EmbeddedMariaDb.startTemporary()) {
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            return Diagnosis.well("MariaDB", "a trial server on port " + trial.port() + " took " + millis + " ms");
        } catch (MariaDbException e) {
            return Diagnosis.ill("MariaDB", e.getMessage(), "Set NIANBAO_DB_URL to use a MariaDB of your own.");
        }
    }

    private Diagnosis gateway() {
        URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200
                    ? Diagnosis.well("gateway", "ready on port " + port)
                    : Diagnosis.ill("gateway", health + " answers " + status, "Look into data/logs.");
        } catch (IOException e) {
            return portsFree();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Diagnosis.ill("gateway", "interrupted", "Try again.");
        }
    }

    private Diagnosis portsFree() {
        for (int each = port; each < port + MODULES.size(); each++) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress("127.0.0.1", each));
            } catch (IOException e) {
                return Diagnosis.ill("ports", each + " is in use by another program", "Use up --port N.");
            }
        }
        return Diagnosis.well("ports", port + " to " + (port + MODULES.size() - 1) + " are free; nothing is running");
    }

    private static String gigabytes(long bytes) {
        return "%.1f GB".formatted(bytes / (double) (1L << 30));
    }
}
