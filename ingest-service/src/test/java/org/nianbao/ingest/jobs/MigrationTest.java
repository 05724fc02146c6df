package org.nianbao.ingest.jobs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.testing.SharedServer;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationTest {

    private static final String SCHEMA = "nianbao_ingest_migration";
    private static final String PASSWORD = "for-tests-only";

    @BeforeEach
    void startEmpty() {
        SharedServer.get().recreateSchema(SCHEMA, PASSWORD);
    }

    @Test
    void fromEmptyEveryTableHasAPrimaryKey() throws SQLException {
        flyway().load().migrate();

        assertThat(text("SELECT GROUP_CONCAT(t.table_name) FROM information_schema.tables t"
                        + " WHERE t.table_schema = DATABASE() AND t.table_name <> 'flyway_schema_history'"
                        + " AND NOT EXISTS (SELECT 1 FROM information_schema.statistics s WHERE s.table_schema ="
                        + " t.table_schema AND s.table_name = t.table_name AND s.index_name = 'PRIMARY')"))
                .as("tables without one")
                .isNull();
        assertThat(flyway().load().migrate().migrationsExecuted)
                .as("a second start changes nothing")
                .isZero();
    }

    @Test
    void pagesFetchedBeforeTheyHadNumbersAreStillKnown() throws SQLException {
        flyway().target("6").load().migrate();
        execute(
                "INSERT INTO fetched_page (address, etag, links, fetched_at)"
                        + " VALUES ('https://a.gov.cn/1', 'x', '[]', '2026-01-01')",
                "INSERT INTO fetched_page (address, etag, links, fetched_at)"
                        + " VALUES ('https://a.gov.cn/2', 'y', '[]', '2026-01-01')");

        flyway().load().migrate();

        assertThat(text("SELECT GROUP_CONCAT(etag ORDER BY id) FROM fetched_page"))
                .isEqualTo("x,y");
        assertThat(text("SELECT etag FROM fetched_page WHERE address_hash = UNHEX(SHA2('https://a.gov.cn/2', 256))"))
                .isEqualTo("y");
    }

    @Test
    void whatWaitedInAnOlderReleaseStillWaits() throws SQLException {
        flyway().target("1").load().migrate();
        execute(
                "INSERT INTO document (sha256, size, name, received_at) VALUES (REPEAT('a', 64), 1, 'a', '2026-01-01')",
                "INSERT INTO job (id, sha256, name, state, submitted_at) VALUES (1, REPEAT('a', 64), 'a', 'QUEUED',"
                        + " '2026-01-01')",
                "INSERT INTO job (id, sha256, name, state, submitted_at, due_at, problems) VALUES (2, REPEAT('a', 64),"
                        + " 'a', 'QUARANTINED', '2026-01-01', NULL, '[{\"code\": \"NO_TEXT\"}, {\"code\": \"NO_YEAR\"}]')");
        flyway().target("3").load().migrate();
        execute(
                "INSERT INTO batch (id, kind, name, submitted_at) VALUES (1, 'URLS', 'b', '2026-01-01')",
                "INSERT INTO batch_item (batch_id, number, source, state) VALUES (1, 1, 'https://a.gov.cn/1', 'WAITING')");

        flyway().load().migrate();

        assertThat(text("SELECT id FROM job WHERE due_at <= UTC_TIMESTAMP(6)")).isEqualTo("1");
        assertThat(text("SELECT reason FROM job WHERE id = 2")).isEqualTo("NO_YEAR");
        assertThat(text("SELECT address FROM batch_item WHERE state = 'WAITING'"))
                .isEqualTo("https://a.gov.cn/1");
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(SharedServer.get().jdbcUrl(SCHEMA), SCHEMA, PASSWORD)
                .locations("db/migration");
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = login();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = login();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection login() throws SQLException {
        return DriverManager.getConnection(SharedServer.get().jdbcUrl(SCHEMA), SCHEMA, PASSWORD);
    }
}
