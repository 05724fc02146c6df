package org.nianbao.cli.up;

import java.nio.file.Path;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.mariadb.ServerSettings;

/**
 * What a house is started with.
 *
 * @param data the folder for everything that lasts; made where it is missing
 * @param host the address the gateway listens on; the other services listen on 127.0.0.1 only
 * @param database for a MariaDB of our own; not used with an external one
 */
public record HouseSettings(ProjectFolder project, Path data, Ports ports, String host, ServerSettings database) {

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
