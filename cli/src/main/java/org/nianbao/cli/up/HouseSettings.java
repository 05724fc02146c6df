package org.nianbao.cli.up;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.mariadb.ServerSettings;

/**
 * What a house is started with.
 *
 * @param data the folder for everything that lasts; made where it is missing
 * @param host the address the gateway listens on; the other services listen on 127.0.0.1 only
 * @param database for a MariaDB of our own; not used with an external one
 * @param javaOptions of each service's JVM, after the usual ones, which they overrule
 * @param further where further processes of a service listen, by the name of its module; usually none
 * @param told where callers are told that the services are: where they are, unless something stands between
 * @param sharedClasses whether services keep archives of their loaded classes beside their jars
 * @param environment what names an external MariaDB: NIANBAO_DB_URL and what goes with it
 */
public record HouseSettings(
        ProjectFolder project,
        Path data,
        Ports ports,
        String host,
        ServerSettings database,
        List<String> javaOptions,
        Map<String, List<Integer>> further,
        Ports told,
        Map<String, String> environment,
        boolean sharedClasses) {

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
        this(project, data, ports, host, database, javaOptions, Map.of(), ports, System.getenv(), false);
    }

    private static List<String> extraOptions(String extra) {
        return extra == null || extra.isBlank()
                ? List.of()
                : List.of(extra.strip().split("\\s+"));
    }

    /** With further ingest-service processes. */
    public HouseSettings withMoreIngest(List<Integer> portsOfFurther) {
        return new HouseSettings(
                project,
                data,
                ports,
                host,
                database,
                javaOptions,
                Map.of(ServiceKind.INGEST.module(), List.copyOf(portsOfFurther)),
                told,
                environment,
                sharedClasses);
    }

    /**
     * With two processes of each service, a balancer before them, and an external MariaDB.
     *
     * @param second where the second of each listens
     * @param balancer where callers are told that the services are
     */
    public HouseSettings inPairs(Ports second, Ports balancer, Map<String, String> externalDatabase) {
        var seconds = new HashMap<String, List<Integer>>();
        for (ServiceKind kind : ServiceKind.values()) {
            seconds.put(kind.module(), List.of(second.of(kind)));
        }
        return new HouseSettings(
                project, data, ports, host, database, javaOptions, seconds, balancer, externalDatabase, sharedClasses);
    }

    /** With archives of loaded classes, for houses that are started again and again from one folder. */
    public HouseSettings withSharedClasses() {
        return new HouseSettings(project, data, ports, host, database, javaOptions, further, told, environment, true);
    }

    /** Every process to start, in the order in which they are stopped. */
    List<ServiceInstance> instances() {
        var instances = new ArrayList<ServiceInstance>();
        for (ServiceKind kind : ServiceKind.values()) {
            instances.addAll(listInstances(kind));
        }
        return instances;
    }

    List<ServiceInstance> listInstances(ServiceKind kind) {
        var instances = new ArrayList<ServiceInstance>();
        instances.add(new ServiceInstance(kind, kind.module(), ports.of(kind)));
        for (int port : further.getOrDefault(kind.module(), List.of())) {
            instances.add(new ServiceInstance(kind, kind.module() + "-" + (instances.size() + 1), port));
        }
        return instances;
    }

    /** An address of the first process of each service, by the name of its module. */
    Map<String, URI> addresses(Function<ServiceInstance, URI> address) {
        var addresses = new HashMap<String, URI>();
        for (ServiceKind kind : ServiceKind.values()) {
            addresses.put(kind.module(), address.apply(listInstances(kind).get(0)));
        }
        return addresses;
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
