package org.nianbao.mariadb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whole schemas as SQL text, written and read by MariaDB's own programs {@code mariadb-dump} and {@code mariadb}. */
public final class SchemaDump {

    private static final int MESSAGE_LENGTH = 2_000;

    private final AdministratorLogin login;
    private final Distribution distribution = Distribution.unpacked();

    public SchemaDump(AdministratorLogin login) {
        this.login = login;
    }

    /**
     * Writes the schemas as they all stood at one moment; who writes to them meanwhile is not held up.
     *
     * @throws MariaDbException when the server refuses, or a schema is not there
     */
    public void write(List<String> schemas, OutputStream to) throws IOException {
        var arguments = new ArrayList<>(List.of(
                // One transaction over all tables: a report that is filed meanwhile is in all schemas or in none.
                "--single-transaction",
                "--skip-lock-tables",
                "--quick",
                "--hex-blob",
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=256M",
                "--databases"));
        arguments.addAll(schemas);
        run("mariadb-dump", arguments, process -> {
            process.getOutputStream().close();
            process.getInputStream().transferTo(to);
        });
    }

    /**
     * Runs what {@link #write} wrote. What it had done stays done when it fails in the middle.
     *
     * @throws MariaDbException when a statement fails
     */
    public void read(InputStream from) throws IOException {
        run("mariadb", List.of("--default-character-set=utf8mb4", "--max-allowed-packet=256M"), process -> {
            try (OutputStream statements = process.getOutputStream()) {
                from.transferTo(statements);
            } catch (IOException brokenPipe) {
                // The program ended early; its own words, below, say why.
                if (process.isAlive()) {
                    throw brokenPipe;
                }
            }
        });
    }

    private interface Traffic {
        void with(Process process) throws IOException;
    }

    private void run(String program, List<String> arguments, Traffic traffic) throws IOException {
        Path options = Files.createTempFile("nianbao-", ".cnf");
        Path errors = Files.createTempFile("nianbao-", ".err");
        try {
            // Not on the command line, where every user of the machine could read it.
            PrivateFiles.write(options, login.optionFile());
            var command = new ArrayList<String>();
            command.add(distribution.program(program).toString());
            command.add("--defaults-file=" + options);
            command.addAll(arguments);
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            try {
                traffic.with(process);
                if (process.waitFor() != 0) {
                    throw new MariaDbException(program + " failed: " + lastWords(errors));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MariaDbException("interrupted during " + program, e);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.deleteIfExists(options);
            Files.deleteIfExists(errors);
        }
    }

    private static String lastWords(Path errors) throws IOException {
        String text = Files.readString(errors, StandardCharsets.UTF_8).strip();
        return text.substring(Math.max(0, text.length() - MESSAGE_LENGTH));
    }
}
