package org.nianbao.mariadb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an empty data directory, as the shell script mariadb-install-db does, but the same way on every system, and
 * without leaving accounts that need no password.
 */
final class Installation {

    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final Distribution distribution;

    Installation(Distribution distribution) {
        this.distribution = distribution;
    }

    void into(Path data) throws IOException {
        PrivateFiles.createFolder(data);
        Path log = data.resolveSibling("installation.log");
        var command = new ArrayList<>(ServerProcess.baseCommand(distribution, data));
        command.addAll(List.of(
                "--bootstrap",
                "--enforce-storage-engine=",
                "--skip-log-bin",
                "--innodb-autoextend-increment=1",
                "--max-allowed-packet=8M"));
        command.addAll(ServerSettings.TEMPORARY.arguments());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream sql = process.getOutputStream()) {
            send(sql, "create database mysql;\nuse mysql;\nset @auth_root_socket=NULL;\n");
            for (String script : SYSTEM_TABLES) {
                Files.copy(distribution.share().resolve(script), sql);
            }
            send(sql, "delete from mysql.global_priv;\ndelete from mysql.proxies_priv;\n");
        }
        int code = waitFor(process);
        if (code != 0) {
            throw new MariaDbException("MariaDB's system tables could not be made (exit " + code + "); see " + log);
        }
    }

    private static void send(OutputStream sql, String text) throws IOException {
        sql.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new MariaDbException("interrupted while MariaDB's system tables were made", e);
        }
    }
}
