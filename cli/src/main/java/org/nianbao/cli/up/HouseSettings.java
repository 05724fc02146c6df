package org.nianbao.cli.up;

import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param moreIngestPorts where further ingest-service processes listen, which work on the same queue; usually none
 */
public record HouseSettings(
        ProjectFolder project,
        Path data,
        Ports ports,
        String host,
        ServerSettings database,
        List<String> javaOptions,
        List<Integer> moreIngestPorts) {

    private static final String EXTRA_OPTIONS = "NIANBAO_JAVA_OPTIONS";

    /** With the options for JVMs that the environment gives. */
    public HouseSettings(ProjectFolder project, Path data, Ports ports, String host, ServerSettings database) {
        this(project, data, ports, host, database, extraOptions(System.getenv(EXTRA_OPTIONS)));
    }

    /** One process of each service. */
    public HouseSettings(
            ProjectFolder project,
            Path data,
            Ports ports,
            String host,
            ServerSettings database,
            List<String> javaOptions) {
        this(project, data, ports, host, database, javaOptions, List.of());
    }

    private static List<String> extraOptions(String extra) {
        return extra == null || extra.isBlank()
                ? List.of()
                : List.of(extra.strip().split("\\s+"));
    }

    /** With further ingest-service processes. */
    public HouseSettings withMoreIngest(List<Integer> portsOfFurther) {
        return new HouseSettings(project, data, ports, host, database, javaOptions, List.copyOf(portsOfFurther));
    }

    /** Every process to start, in the order in which they are stopped. */
    List<ServiceInstance> instances() {
        var instances = new ArrayList<ServiceInstance>();
        for (ServiceKind kind : ServiceKind.values()) {
            instances.add(new ServiceInstance(kind, kind.module(), ports.of(kind)));
            if (kind == ServiceKind.INGEST) {
                moreIngestPorts.forEach(
                        port -> instances.add(new ServiceInstance(kind, kind.module() + "-" + instances.size(), port)));
            }
        }
        return instances;
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(ServiceInstance service) {
        return logs().resolve(service.name() + ".log");
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
