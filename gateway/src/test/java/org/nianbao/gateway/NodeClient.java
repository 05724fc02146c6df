package org.nianbao.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Programs of {@code src/test/node}, run where Node is present; elsewhere the test is skipped. */
final class NodeClient {

    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path WORKSHOP = Path.of("target/node");

    private NodeClient() {}

    /** The lines that a program prints. */
    static List<String> run(String program, String... arguments) {
        assumeTrue(present("node") && present("npm"), "Node is not present");
        install();
        String[] command =
                Stream.concat(Stream.of("node", program), Stream.of(arguments)).toArray(String[]::new);
        Result result = execute(command);
        if (result.status() != 0) {
            throw new AssertionError(program + " failed:\n" + String.join("\n", result.lines()));
        }
        return result.lines();
    }

    private static synchronized void install() {
        try {
            Files.createDirectories(WORKSHOP);
            try (Stream<Path> files = Files.list(SOURCES)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, WORKSHOP.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException notCopied) {
            throw new UncheckedIOException(notCopied);
        }
        if (!Files.isDirectory(WORKSHOP.resolve("node_modules"))) {
            Result installed = execute("npm", "ci", "--no-audit", "--no-fund");
            assumeTrue(installed.status() == 0, () -> "npm could not install: " + installed.lines());
        }
    }

    private static boolean present(String command) {
        try {
            return new ProcessBuilder(command, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Result(int status, List<String> lines) {}

    private static Result execute(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(WORKSHOP.toFile())
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
