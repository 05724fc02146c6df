package org.nianbao.cli.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.nianbao.checks.ReportChecks;
import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.care.HouseAdministrator;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.EmbeddedMariaDb;
import org.nianbao.mariadb.MariaDbException;
import org.nianbao.reader.ReportReader;

/** Looks at what the house needs, one thing at a time. */
final class Examinations {

    private static final long NEEDED_BYTES = 2L << 30;
    /** In the order of their ports. */
    static final List<String> MODULES = List.of("gateway", "ingest-service", "catalog-service", "stats-service");

    private final ProjectFolder project;
    private final Path data;
    private final int port;

    /**
     * @param data the folder of up
     * @param port the gateway's
     */
    Examinations(ProjectFolder project, Path data, int port) {
        this.project = project;
        this.data = data;
        this.port = port;
    }

    /** This machine, and what runs on it. */
    List<Supplier<Diagnosis>> ofThisMachine() {
        var all = new ArrayList<Supplier<Diagnosis>>(
                List.of(this::java, this::memory, this::disk, this::build, this::versions));
        var running = new RunningExaminations(hereByModule(), "Look into " + data.resolve("logs") + ".");
        if (running.isRunning()) {
            all.addAll(running.all());
        } else {
            all.add(System.getenv("NIANBAO_DB_URL") == null ? this::database : this::externalDatabase);
            all.add(this::portsFree);
        }
        return all;
    }

    /** Services that run elsewhere, by the names of their modules, and nothing of this machine. */
    List<Supplier<Diagnosis>> of(Map<String, URI> services) {
        return new RunningExaminations(services, "Look into its log.").all();
    }

    private Map<String, URI> hereByModule() {
        var addresses = new LinkedHashMap<String, URI>();
        for (int i = 0; i < MODULES.size(); i++) {
            addresses.put(MODULES.get(i), URI.create("http://127.0.0.1:" + (port + i + Ports.MANAGEMENT)));
        }
        return addresses;
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
        Path folder = Files.isDirectory(data) ? data : project.root();
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

    /** What a re-read and a re-check go by after an upgrade. */
    private Diagnosis versions() {
        return Diagnosis.well(
                "versions",
                "reader " + ReportReader.VERSION + ", checks "
                        + ReportChecks.standard().version());
    }

    private Diagnosis externalDatabase() {
        try (HouseAdministrator administrator = HouseAdministrator.of(data, System.getenv(), false)) {
            List<String> schemas = administrator.login().schemasWithTables(HouseAdministrator.SCHEMAS);
            return Diagnosis.well(
                    "MariaDB", administrator.login() + " answers; filled: " + (schemas.isEmpty() ? "none" : schemas));
        } catch (SQLException | CommandFailure e) {
            return Diagnosis.ill("MariaDB", e.getMessage(), "Is it up, and are the name and password right?");
        }
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

    private Diagnosis portsFree() {
        for (int i = 0; i < 2 * MODULES.size(); i++) {
            int each = port + i % MODULES.size() + (i < MODULES.size() ? 0 : Ports.MANAGEMENT);
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress("127.0.0.1", each));
            } catch (IOException e) {
                return Diagnosis.ill("ports", each + " is in use by another program", "Use up --port N.");
            }
        }
        return Diagnosis.well(
                "ports",
                "from " + port + " and from " + (port + Ports.MANAGEMENT) + " four each are free; nothing is running");
    }

    private static String gigabytes(long bytes) {
        return "%.1f GB".formatted(bytes / (double) (1L << 30));
    }
}
