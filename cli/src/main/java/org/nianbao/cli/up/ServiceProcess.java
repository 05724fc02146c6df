package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One running service with its log; its process id lies in a file until it ends in good order.
 *
 * <p>{@code NIANBAO_JAVA_OPTIONS} adds options for each service's JVM, such as -Xmx2g -XX:TieredStopAtLevel=4 for long
 * loads.
 */
record ServiceProcess(ServiceInstance instance, Process process, Path log, Path pidFile) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;
    private static final int LAST_LINES = 15;

    static ServiceProcess start(ServiceInstance instance, HouseSettings settings, Map<String, String> environment)
            throws IOException {
        Path log = settings.log(instance);
        var builder = new ProcessBuilder(command(settings, instance.kind()))
                .directory(settings.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // The database administrator's name and password are none of a service's business.
        builder.environment().keySet().removeIf(name -> name.startsWith("NIANBAO_DB_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Path pidFile = settings.run().resolve(instance.name() + ".pid");
        Files.writeString(pidFile, Long.toString(process.pid()));
        return new ServiceProcess(instance, process, log, pidFile);
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
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(pidFile);
    }

    private static List<String> command(HouseSettings settings, ServiceKind kind) throws IOException {
        Path jar = settings.project().serviceJar(kind.module());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // Four services on a laptop: a small heap each, and the collector and compiler that start fastest. The first
        // compiler alone takes half of the processor time until a service is ready.
        var command = new ArrayList<>(List.of(
                java.toString(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        if (settings.sharedClasses()) {
            command.addAll(SharedClasses.options(jar));
        }
        command.addAll(settings.javaOptions());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
