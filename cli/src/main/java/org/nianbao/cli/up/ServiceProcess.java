package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One running service with its log; its process id lies in a file until it ends in good order.
 *
 * <p>{@code NIANBAO_JAVA_OPTIONS} adds options for each service's JVM, such as -Xmx2g -XX:TieredStopAtLevel=4 for long
 * loads.
 */
record ServiceProcess(
        ServiceInstance instance, Process process, Path log, Path pidFile, Optional<SharedClasses> archiving)
        implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;

    /** Behind its farewell the JVM writes the archive of its classes, once after a build. */
    private static final int ARCHIVING_SECONDS = 90;

    private static final int LAST_LINES = 15;

    static ServiceProcess start(ServiceInstance instance, HouseSettings settings, Map<String, String> environment)
            throws IOException {
        Path log = settings.log(instance);
        Path jar = settings.project().serviceJar(instance.kind().module());
        Optional<SharedClasses> shared =
                settings.sharedClasses() ? Optional.of(SharedClasses.of(jar, instance.name())) : Optional.empty();
        var builder = new ProcessBuilder(command(settings, instance.kind(), jar, shared))
                .directory(settings.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // The database administrator's name and password are none of a service's business.
        builder.environment().keySet().removeIf(name -> name.startsWith("NIANBAO_DB_"));
        builder.environment().putAll(environment);
        // Dozens of threads would each keep a piece of the C library's memory for themselves.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "1");
        shared.ifPresent(classes -> builder.environment().put("CLASSPATH", classes.classPath()));
        boolean archives = shared.isPresent() && !shared.get().fits();
        Process process = builder.start();
        process.getOutputStream().close();
        Path pidFile = settings.run().resolve(instance.name() + ".pid");
        Files.writeString(pidFile, Long.toString(process.pid()));
        return new ServiceProcess(instance, process, log, pidFile, archives ? shared : Optional.empty());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String name() {
        return instance.name();
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What the service wrote last, for a person who wants to know why it ended. */
    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log " + log + " cannot be read)";
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            int patience = PATIENCE_SECONDS + (archiving.isPresent() ? ARCHIVING_SECONDS : 0);
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            } else if (archiving.isPresent()) {
                archiving.get().keep();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(pidFile);
    }

    private static List<String> command(
            HouseSettings settings, ServiceKind kind, Path jar, Optional<SharedClasses> shared) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(kind.memory());
        // Four services on a laptop: the collector and the compiler that start fastest. The other compiler would take
        // half of the processor time until a service is ready.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        if (shared.isPresent()) {
            command.addAll(shared.get().options());
        }
        command.addAll(settings.javaOptions());
        command.addAll(shared.isPresent() ? SharedClasses.start() : List.of("-jar", jar.toString()));
        return command;
    }
}
