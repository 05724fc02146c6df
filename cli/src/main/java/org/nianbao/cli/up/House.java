package org.nianbao.cli.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.nianbao.cli.CommandFailure;
import org.nianbao.mariadb.PrivateFiles;

/**
 * The whole system on this machine: MariaDB and the four services as processes of their own. It ends with
 * {@link #close()} or with this JVM; when the JVM is killed, the next start over the same data ends what was left.
 */
public final class House implements AutoCloseable {

    /** The database's name among the processes. */
    public static final String DATABASE = "mariadb";

    private final HouseSettings settings;
    private final Consumer<String> progress;
    private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread shutdownHook = new Thread(this::end, "house-shutdown");
    private HouseDatabase database;
    private EnumMap<ServiceKind, Map<String, String>> environments = new EnumMap<>(ServiceKind.class);

    private House(HouseSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Starts everything and waits until it can serve.
     *
     * @param progress gets a line for each step
     * @throws CommandFailure when something does not start; what had started is stopped again
     */
    public static House start(HouseSettings settings, Consumer<String> progress) throws InterruptedException {
        var house = new House(settings, progress);
        Runtime.getRuntime().addShutdownHook(house.shutdownHook);
        try {
            house.begin();
            return house;
        } catch (IOException e) {
            house.close();
            throw new CommandFailure("The data folder " + settings.data() + " cannot be used: " + e.getMessage(), e);
        } catch (RuntimeException | InterruptedException e) {
            house.close();
            throw e;
        }
    }

    /** The public address: GraphQL, and documents to be filed. */
    public URI gateway() {
        return settings.ports().address(ServiceKind.GATEWAY);
    }

    /** Where each service listens, by the name of its module. */
    public Map<String, URI> addresses() {
        return settings.addresses(ServiceInstance::address);
    }

    /** Where each service shows its health and metrics, by the name of its module. */
    public Map<String, URI> managementAddresses() {
        return settings.addresses(ServiceInstance::management);
    }

    /** The names of the environment variables that each service is told by, by the name of its module. */
    public Map<String, Set<String>> settingNames() {
        var names = new HashMap<String, Set<String>>();
        settings.instances()
                .forEach(instance -> names.put(
                        instance.kind().module(), environmentOf(instance).keySet()));
        return names;
    }

    /** A token with the role contributor. */
    public String contributorToken() throws IOException {
        return Files.readString(settings.tokenFile()).strip();
    }

    /** A token with the role service, such as services present to each other. */
    public String serviceToken() throws IOException {
        return Files.readString(settings.serviceTokenFile()).strip();
    }

    /** What has ended although nobody closed the house; empty while all is well. */
    public Optional<String> findFailure() {
        if (closed.get()) {
            return Optional.empty();
        }
        if (!database.isAlive()) {
            return Optional.of("MariaDB ended; see " + settings.data().resolve("mariadb"));
        }
        return listServices().stream()
                .filter(service -> !service.isAlive())
                .map(service -> Readiness.failure(service, "ended").getMessage())
                .findFirst()
                .filter(failure -> !closed.get());
    }

    /**
     * The processes that run at this moment, by name; {@value #DATABASE} is the database, unless it is an external one.
     */
    public synchronized Map<String, ProcessHandle> processes() {
        var processes = new LinkedHashMap<String, ProcessHandle>();
        database.findProcess().ifPresent(server -> processes.put(DATABASE, server));
        services.forEach(
                (name, service) -> processes.put(name, service.process().toHandle()));
        return processes;
    }

    /** The addresses of all ingest-service processes. */
    public List<URI> ingestAddresses() {
        return settings.listInstances(ServiceKind.INGEST).stream()
                .map(ServiceInstance::address)
                .toList();
    }

    /** Ends one process as a crash would, for tests of what is safe then. */
    public synchronized void kill(String name) throws InterruptedException {
        if (name.equals(DATABASE)) {
            database.kill();
        } else {
            services.get(name).kill();
        }
    }

    /** Ends a service in good order (SIGTERM), as a cluster does when it takes a pod away. */
    public void stop(String name) throws IOException {
        ServiceProcess service;
        synchronized (this) {
            service = services.get(name);
        }
        service.close();
    }

    /** Starts a process that was killed; a service may not be ready yet when this returns. */
    public synchronized void startAgain(String name) throws IOException {
        if (closed.get()) {
            return;
        }
        if (name.equals(DATABASE)) {
            database.startAgain();
        } else {
            start(services.get(name).instance());
        }
    }

    /** Waits until all processes can serve. */
    public void awaitReady() throws InterruptedException {
        new Readiness(line -> {}).await(listServices());
    }

    /** Stops the services, callers first, then the database. May be called twice. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException shuttingDown) {
            // The hook is about to run; it will find nothing left to do.
            return;
        }
    }

    private void begin() throws IOException, InterruptedException {
        PrivateFiles.createFolder(settings.data());
        PrivateFiles.createFolder(settings.logs());
        PrivateFiles.createFolder(settings.run());
        for (ServiceKind kind : ServiceKind.values()) {
            if (!Files.exists(settings.project().serviceJar(kind.module()))) {
                throw new CommandFailure(kind.module() + " is not built: run ./mvnw -DskipTests package.");
            }
        }
        progress.accept("starting MariaDB");
        synchronized (this) {
            database = HouseDatabase.open(settings.data(), settings.database(), settings.environment());
        }
        new LeftOvers(settings.run()).end();
        settings.ports().requireFree();
        environments = new ServiceEnvironments(settings, database, keys()).all();
        progress.accept("starting the four services");
        startAll();
        new Readiness(progress).await(listServices());
    }

    private SigningKeys keys() throws IOException {
        SigningKeys keys = SigningKeys.in(settings.data().resolve("keys"));
        PrivateFiles.write(settings.serviceTokenFile(), keys.token("ingest-service", List.of("service")));
        PrivateFiles.write(settings.tokenFile(), keys.token("local", List.of("contributor")));
        return keys;
    }

    private synchronized void startAll() throws IOException {
        if (closed.get()) {
            return;
        }
        for (ServiceInstance instance : settings.instances()) {
            Files.deleteIfExists(settings.log(instance));
            start(instance);
        }
    }

    private void start(ServiceInstance instance) throws IOException {
        services.put(instance.name(), ServiceProcess.start(instance, settings, environmentOf(instance)));
    }

    private Map<String, String> environmentOf(ServiceInstance instance) {
        return ServiceEnvironments.ofInstance(instance, environments.get(instance.kind()), settings.data());
    }

    private synchronized List<ServiceProcess> listServices() {
        return List.copyOf(services.values());
    }

    private synchronized void end() {
        if (closed.getAndSet(true)) {
            return;
        }
        if (!services.isEmpty()) {
            boolean archives = services.values().stream()
                    .anyMatch(service -> service.archiving().isPresent());
            progress.accept(
                    archives
                            ? "stopping the services; each first keeps what it has loaded, once after a build"
                            : "stopping the services");
        }
        for (ServiceProcess service : services.values()) {
            try {
                service.close();
            } catch (IOException e) {
                progress.accept(service.name() + " left its file " + service.pidFile() + " behind");
            }
        }
        if (database != null) {
            database.close();
        }
    }
}
