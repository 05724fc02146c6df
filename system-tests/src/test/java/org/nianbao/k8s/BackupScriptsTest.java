package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.mariadb.Distribution;
import org.nianbao.mariadb.EmbeddedMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nianbao.k8s.Manifests.of;

/** The scripts of the overlay production that dump and restore, run against a MariaDB as they stand in the files. */
class BackupScriptsTest {

    private static final List<String> SCHEMAS = List.of("nianbao_ingest", "nianbao_catalog", "nianbao_stats");

    private static EmbeddedMariaDb database;

    @TempDir
    private Path backups;

    @TempDir
    private Path home;

    private final List<HasMetadata> production = Manifests.plain("overlays/production");

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the scripts are bash's, as the image has it");
        database = EmbeddedMariaDb.startTemporary();
    }

    @AfterAll
    static void stop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void whatIsRestoredIsWhatWasDumpedAndNothingElse() throws Exception {
        fill();
        // Cut off in the middle.
        Files.writeString(backups.resolve("nianbao-2020-01-01T180000Z.sql.gz"), "old");
        run(dump(), Map.of());
        String file;
        try (Stream<Path> files = Files.list(backups)) {
            file = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".sql.gz"))
                    .reduce((one, other) -> one + " and " + other)
                    .orElseThrow();
        }
        assertThat(file).matches("nianbao-[0-9-]{10}T[0-9]{6}Z\\.sql\\.gz");
        for (String schema : SCHEMAS) {
            execute(schema, "UPDATE document SET name = 'changed'", "CREATE TABLE of_a_newer_release (id INT)");
        }

        run(restore(), Map.of("FILE", file));

        for (String schema : SCHEMAS) {
            assertThat(ask(schema, "SELECT CONCAT(name, HEX(bytes)) FROM document"))
                    .isEqualTo("年报00FF27");
            assertThat(ask(
                            schema,
                            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '" + schema + "'"))
                    .isEqualTo("1");
            assertThat(ask(schema, "SELECT @@collation_database")).isEqualTo("utf8mb4_bin");
        }
    }

    @Test
    void theNewestThirtyDumpsAreKept() throws Exception {
        fill();
        for (int day = 1; day <= 31; day++) {
            String name = "nianbao-2020-01-%02dT180000Z.sql.gz".formatted(day);
            Files.writeString(backups.resolve(name), "old");
            Files.writeString(backups.resolve(name + ".sha256"), "its sum");
        }
        run(dump(), Map.of());
        try (Stream<Path> files = Files.list(backups)) {
            List<String> left = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".gz"))
                    .sorted()
                    .toList();
            assertThat(left)
                    .hasSize(30)
                    .startsWith("nianbao-2020-01-03T180000Z.sql.gz")
                    .allSatisfy(name ->
                            assertThat(backups.resolve(name + ".sha256")).exists());
        }
    }

    @Test
    void aDamagedDumpIsNotRestored() throws Exception {
        fill();
        Files.writeString(backups.resolve("damaged.sql.gz"), "no dump");
        Files.writeString(backups.resolve("damaged.sql.gz.sha256"), "0".repeat(64) + "  damaged.sql.gz\n");
        assertThat(start(restore(), Map.of("FILE", "damaged.sql.gz")).waitFor()).isNotZero();
        assertThat(home.resolve("said")).content().contains("damaged.sql.gz: FAILED");
        assertThat(ask("nianbao_stats", "SELECT name FROM document")).isEqualTo("年报");
    }

    @Test
    void aDumpThatFailsHasNoChecksum() throws Exception {
        for (String schema : SCHEMAS) {
            database.dropSchema(schema);
        }
        assertThat(start(dump(), Map.of()).waitFor()).isNotZero();
        try (Stream<Path> files = Files.list(backups)) {
            assertThat(files).noneMatch(path -> path.toString().endsWith(".sha256"));
        }
    }

    private Container dump() {
        return pod(of(CronJob.class, production)
                .get(0)
                .getSpec()
                .getJobTemplate()
                .getSpec()
                .getTemplate()
                .getSpec());
    }

    private Container restore() {
        return pod(of(Job.class, production).get(0).getSpec().getTemplate().getSpec());
    }

    private static Container pod(PodSpec pod) {
        return pod.getContainers().get(0);
    }

    private void run(Container container, Map<String, String> environment) throws Exception {
        int code = start(container, environment).waitFor();
        assertThat(code).as(Files.readString(home.resolve("said"))).isZero();
    }

    private Process start(Container container, Map<String, String> environment) throws IOException {
        // The database of the tests speaks without encryption, on this machine only.
        Files.writeString(home.resolve(".my.cnf"), "[client]\nskip-ssl\n");
        var command = Stream.concat(container.getCommand().stream(), container.getArgs().stream())
                .toList();
        var builder = new ProcessBuilder(command)
                .directory(backups.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        var told = new HashMap<>(environment);
        told.put("DATABASE", "127.0.0.1");
        told.put("MYSQL_PWD", database.rootPassword());
        assertThat(container.getEnv())
                .as("what the script is told in a pod")
                .extracting(variable -> variable.getName())
                .containsAll(told.keySet());
        builder.environment().putAll(told);
        builder.environment().put("MYSQL_TCP_PORT", Integer.toString(database.port()));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", Distribution.unpacked().home().resolve("bin") + ":" + System.getenv("PATH"));
        return builder.start();
    }

    private static void fill() throws SQLException {
        for (String schema : SCHEMAS) {
            database.dropSchema(schema);
            database.createSchema(schema, schema, "password-of-a-test");
            execute(
                    schema,
                    "CREATE TABLE document (name VARCHAR(20), bytes BLOB)",
                    "INSERT INTO document VALUES ('年报', X'00FF27')");
        }
    }

    private static void execute(String schema, String... statements) throws SQLException {
        try (Connection connection = database.accounts().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("USE " + schema);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(String schema, String question) throws SQLException {
        try (Connection connection = database.accounts().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("USE " + schema);
            try (ResultSet answer = statement.executeQuery(question)) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
