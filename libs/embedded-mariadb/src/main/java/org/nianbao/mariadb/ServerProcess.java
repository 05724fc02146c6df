package org.nianbao.mariadb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running mariadbd over one data directory. */
final class ServerProcess {

    private static final String PID_FILE = "server.pid";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessHandle process;
    private final int port;

    private ServerProcess(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    static List<String> baseCommand(Distribution distribution, Path data) {
        var command = new ArrayList<>(List.of(
                distribution.server().toString(),
                "--no-defaults",
                "--basedir=" + distribution.home(),
                "--lc-messages-dir=" + distribution.share(),
                "--datadir=" + data));
        command.addAll(ServerSettings.LAYOUT);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Starts the server on a free port; it may still be recovering when this returns. */
    static ServerProcess start(Distribution distribution, Path data, ServerSettings settings, Path initFile, Path log)
            throws IOException {
        return start(distribution, data, settings, initFile, log, freePort());
    }

    static ServerProcess start(
            Distribution distribution, Path data, ServerSettings settings, Path initFile, Path log, int port)
            throws IOException {
        var command = new ArrayList<>(baseCommand(distribution, data));
        command.addAll(settings.arguments());
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Making a TLS key at each start takes seconds; nothing leaves the loopback address.
                "--skip-ssl",
                "--skip-log-bin",
                "--init-file=" + initFile,
                "--tmpdir=" + DataFolder.scratch(data),
                "--pid-file=" + data.resolve(PID_FILE)));
        if (!distribution.server().toString().endsWith(".exe")) {
            // No socket file: a path could be too long, and a killed server would leave it behind.
            command.add("--socket=");
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new ServerProcess(process.toHandle(), port);
    }

    /** A server that still runs on the data directory although the process that started it is gone. */
    static Optional<ServerProcess> findLeftOver(Distribution distribution, Path data) throws IOException {
        Path file = data.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        if (!pid.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        // The number may long belong to another program: only one of our binaries is taken for the server.
        String name = distribution.server().getFileName().toString();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(handle -> handle.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().equals(name))
                        .orElse(false))
                .map(handle -> new ServerProcess(handle, 0));
    }

    int port() {
        return port;
    }

    ProcessHandle handle() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Writes everything to the disk and ends; one that does not end is killed, which costs no committed data. */
    void stop() {
        process.destroy();
        if (!ended(PATIENCE)) {
            kill();
        }
    }

    /** Ends at once, for data that nobody needs. */
    void kill() {
        process.destroyForcibly();
        ended(PATIENCE);
    }

    private boolean ended(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
