package org.nianbao.mariadb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens when the process that started a server is killed and can clear up nothing. */
class KilledProcessTest {

    private static final String PASSWORD = "a-password-of-nobody";

    @Test
    void theNextStartEndsTheServerThatWasLeftAndFindsWhatWasCommitted(@TempDir Path folder) throws Exception {
        Path root = folder.resolve("database");
        Process starter = startInOtherJvm(root);
        ProcessHandle orphan = serverOf(root);
        starter.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (var next = EmbeddedMariaDb.startIn(root, ServerSettings.DURABLE)) {
            assertThat(orphan.isAlive()).isFalse();
            try (Connection connection = DriverManager.getConnection(next.jdbcUrl("kept"), "keeper", PASSWORD)) {
                assertThat(connection
                                .createStatement()
                                .executeQuery("SELECT year FROM report")
                                .next())
                        .isTrue();
            }
        }
    }

    /** The other JVM: commits a row and waits to be killed. */
    public static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws Exception {
            var database = EmbeddedMariaDb.startIn(Path.of(arguments[0]), ServerSettings.DURABLE);
            database.createSchema("kept", "keeper", PASSWORD);
            try (Connection connection = DriverManager.getConnection(database.jdbcUrl("kept"), "keeper", PASSWORD)) {
                connection.createStatement().execute("CREATE TABLE report (year INT)");
                connection.createStatement().execute("INSERT INTO report VALUES (2014)");
            }
            System.out.println("committed");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    private static Process startInOtherJvm(Path root) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("committed");
        return process;
    }

    private static ProcessHandle serverOf(Path root) throws Exception {
        String pid = Files.readString(root.resolve("db").resolve("server.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
