package org.nianbao.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Programs of {@code clients/}, built and run where Node is present; elsewhere the test is skipped and says so. */
final class NodeClient {

    private static final Path CLIENTS = Path.of("clients");
    private static final int OLDEST_NODE = 20;

    private static boolean built;

    private NodeClient() {}

    /** The lines that a program prints. */
    static List<String> run(String program, String... arguments) {
        build();
        return succeed(
                Stream.concat(Stream.of("node", program), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Generates types, lets Relay compile its questions, and compiles the programs; done once. */
    static synchronized void build() {
        assumeTrue(nodeVersion() >= OLDEST_NODE, "Skipped: Node " + OLDEST_NODE + " or newer is not present");
        if (!built) {
            install();
            succeed("npm", "run", "build");
            built = true;
        }
    }

    private static void install() {
        try {
            Path lock = CLIENTS.resolve("package-lock.json");
            Path installed = CLIENTS.resolve("node_modules/.package-lock.json");
            if (Files.exists(installed)
                    && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock)) >= 0) {
                return;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Result result = execute("npm", "ci", "--no-audit", "--no-fund");
        assumeTrue(result.status() == 0, () -> "Skipped: npm could not install: " + result.lines());
    }

    private static int nodeVersion() {
        try {
            String first = execute("node", "--version").lines().get(0);
            return Integer.parseInt(first.substring(1).split("\\.", 2)[0]);
        } catch (UncheckedIOException | IndexOutOfBoundsException | NumberFormatException absent) {
            return 0;
        }
    }

    private record Result(int status, List<String> lines) {}

    private static List<String> succeed(String... command) {
        Result result = execute(command);
        if (result.status() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed:\n" + String.join("\n", result.lines()));
        }
        return result.lines();
    }

    private static Result execute(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(CLIENTS.toFile())
                    .redirectErrorStream(true)
                    .start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " does not end");
            }
            return new Result(process.exitValue(), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }
}
