package org.nianbao.cli.up;

import java.nio.file.Path;
import java.util.List;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.mariadb.ServerSettings;

/**
 * What a house is started with.
 *
 * @param data the folder for everything that lasts; made where it is missing
 * @param host the address the gateway listens on; the other services listen on 127.0.0.1 only
 * @param database for a MariaDB of our own; not used with an external one
 * @param javaOptions of each service's JVM, after the usual ones, which they overrule
 */
public record HouseSettings(
        ProjectFolder project, Path data, Ports ports, String host, ServerSettings database, List<String> javaOptions) {

    private static final String EXTRA_OPTIONS = "NIANBAO_JAVA_OPTIONS";

    /** With the options for JVMs that the environment gives. */
    public HouseSettings(ProjectFolder project, Path data, Ports ports, String host, ServerSettings database) {
        this(project, data, ports, host, database, extraOptions(System.getenv(EXTRA_OPTIONS)));
    }

    private static List<String> extraOptions(String extra) {
        return extra == null || extra.isBlank()
                ? List.of()
                : List.of(extra.strip().split("\\s+"));
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(ServiceKind service) {
        return logs().resolve(service.module() + ".log");
    }

    Path run() {
        return data.resolve("run");
    }

    /** A contributor's token, for {@code nianbao ingest}. */
    public Path tokenFile() {
        return data.resolve("token");
    }

    Path serviceTokenFile() {
        return data.resolve("service-token");
    }
}
