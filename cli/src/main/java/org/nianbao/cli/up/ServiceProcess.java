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
record ServiceProcess(ServiceKind kind, Process process, Path log, Path pidFile) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;
    private static final int LAST_LINES = 15;

    static ServiceProcess start(ServiceKind kind, HouseSettings settings, Map<String, String> environment)
            throws IOException {
        Path log = settings.log(kind);
        var builder = new ProcessBuilder(command(settings.project().serviceJar(kind.module()), settings.javaOptions()))
                .directory(settings.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The database administrator's name and password are none of a service's business.
        builder.environment().keySet().removeIf(name -> name.startsWith("NIANBAO_DB_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Path pidFile = settings.run().resolve(kind.module() + ".pid");
        Files.writeString(pidFile, Long.toString(process.pid()));
        return new ServiceProcess(kind, process, log, pidFile);
    }

    boolean isAlive() {
        return process.isAlive();
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

    private static List<String> command(Path jar, List<String> javaOptions) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // Four services on a laptop: a small heap each, and the collector and compiler that start fastest. The first
        // compiler alone takes half of the processor time until a service is ready.
        var command = new ArrayList<>(List.of(
                java.toString(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
