package org.nianbao.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.Accounts;
import org.nianbao.mariadb.EmbeddedMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service of its own as a cluster starts it: first a step that brings the schema up to date, then one that leaves it.
 */
class MigrationStepIT {

    private static final long PATIENCE_SECONDS = 120;
    private static final String PASSWORD = Accounts.newPassword();
    private static EmbeddedMariaDb database;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        database = EmbeddedMariaDb.startTemporary();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "catalog", "stats"})
    void theStepMakesTheSchemaAndEndsAndTheServiceBehindItLeavesItAlone(String name) throws Exception {
        String schema = "nianbao_" + name;
        database.createSchema(schema, schema, PASSWORD);

        Process step = service(name, Map.of("QUARKUS_INIT_AND_EXIT", "true"));
        assertThat(step.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(step.exitValue()).as(log()).isZero();
        assertThat(log()).doesNotContain("ERROR");
        long migrations = migrations(schema);
        assertThat(migrations).isPositive();

        Files.delete(folder.resolve("log"));
        int port = Ports.oneFree();
        Process behind = service(
                name,
                Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false", "QUARKUS_MANAGEMENT_PORT", String.valueOf(port)));
        try {
            awaitReady(behind, port);
            assertThat(log()).doesNotContain("Migrating schema", "migration_turn");
            assertThat(migrations(schema)).isEqualTo(migrations);
        } finally {
            behind.destroy();
            behind.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void aServiceThatIsNotToMigrateMakesNoTables() throws Exception {
        String schema = "nianbao_untouched";
        database.createSchema(schema, schema, PASSWORD);

        Process service = service(
                "stats",
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database.jdbcUrl(schema),
                        "QUARKUS_DATASOURCE_USERNAME",
                        schema,
                        "QUARKUS_FLYWAY_MIGRATE_AT_START",
                        "false",
                        "QUARKUS_INIT_AND_EXIT",
                        "true"));
        assertThat(service.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(tables(schema)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "catalog", "stats"})
    void aStepWithAWrongPasswordFailsAndDoesNotTellIt(String name) throws Exception {
        String schema = "nianbao_" + name;
        database.createSchema(schema, schema, PASSWORD);

        Process step = service(
                name,
                Map.of(
                        "QUARKUS_INIT_AND_EXIT", "true",
                        "QUARKUS_FLYWAY_CONNECT_RETRIES", "1",
                        "QUARKUS_FLYWAY_CONNECT_RETRIES_INTERVAL", "1S",
                        "NIANBAO_MIGRATING_PATIENCE", "1s",
                        "QUARKUS_DATASOURCE_PASSWORD", "wrong-swordfish"));
        assertThat(step.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(step.exitValue()).isNotZero();
        assertThat(log()).contains("Access denied").doesNotContain("swordfish", PASSWORD);
    }

    private Process service(String name, Map<String, String> further) throws IOException {
        var environment = new HashMap<String, String>();
        String schema = "nianbao_" + name;
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(schema));
        environment.put("QUARKUS_DATASOURCE_USERNAME", schema);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:" + RunningHouse.DATA.resolve("keys/public-key.pem"));
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(Ports.oneFree()));
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(Ports.oneFree()));
        environment.putAll(further);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        new ProjectFolder(Modules.ROOT)
                                .serviceJar(name + "-service")
                                .toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void awaitReady(Process service, int port) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(PATIENCE_SECONDS));
        while (!isReady(port)) {
            assertThat(service.isAlive()).as(log()).isTrue();
            assertThat(Instant.now()).as(log()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static boolean isReady(int port) {
        try {
            return given().baseUri(URI.create("http://127.0.0.1:" + port).toString())
                            .get("/q/health/ready")
                            .statusCode()
                    == 200;
        } catch (Exception notListeningYet) {
            return false;
        }
    }

    private static long migrations(String schema) throws SQLException {
        return count("SELECT COUNT(*) FROM " + schema + ".flyway_schema_history");
    }

    private static long tables(String schema) throws SQLException {
        return count("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '" + schema + "'");
    }

    private static long count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(""), "root", database.rootPassword());
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
