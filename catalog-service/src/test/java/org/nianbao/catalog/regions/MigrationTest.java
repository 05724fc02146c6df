package org.nianbao.catalog.regions;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.testing.SharedServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MigrationTest {

    private static final String SCHEMA = "nianbao_catalog_migration";
    private static final String PASSWORD = "for-tests-only";

    @BeforeEach
    void startEmpty() {
        SharedServer.get().recreateSchema(SCHEMA, PASSWORD);
    }

    @Test
    void anEmptySchemaHoldsAllDivisionsAfterwards() throws SQLException {
        flyway().load().migrate();

        assertThat(number("SELECT COUNT(*) FROM region")).isEqualTo(1 + 3342 + 41352 + 3);
        assertThat(number("SELECT COUNT(*) FROM region WHERE path >= '330000/330400' AND path < '330000/3304000'"
                        + " AND level = 'COUNTY'"))
                .as("counties in the subtree of 嘉兴市")
                .isEqualTo(number("SELECT COUNT(*) FROM region WHERE parent_code = '330400'"));
        assertThat(flyway().load().migrate().migrationsExecuted)
                .as("a second start changes nothing")
                .isZero();
    }

    @Test
    void whatWasFiledBeforeMergesExistedAnswersForItself() throws SQLException {
        flyway().target("8").load().migrate();
        execute(
                "INSERT INTO agency (id, identity_key, name, kind, region_code, provisional)"
                        + " VALUES (7, '330483/商务局', '桐乡市商务局', 'DEPARTMENT', '330483', FALSE)",
                "INSERT INTO agency_name (agency_id, name, region_code, unit_key, first_year, last_year)"
                        + " VALUES (7, '桐乡市商务局', '330483', '商务局', 2013, 2013)",
                "INSERT INTO report (agency_id, year) VALUES (7, 2013)");

        flyway().load().migrate();

        assertThat(number("SELECT root_id FROM report")).isEqualTo(7);
        assertThat(number("SELECT root_id FROM agency_name")).isEqualTo(7);
        assertThat(number("SELECT COUNT(*) FROM report WHERE hidden")).isZero();
    }

    @Test
    void whatWasFiledBeforeStandingsWereNumberedHasAFirstOne() throws SQLException {
        flyway().target("9").load().migrate();
        execute(
                "INSERT INTO agency (id, identity_key, name, kind, region_code, provisional)"
                        + " VALUES (7, '330483/商务局', '桐乡市商务局', 'DEPARTMENT', '330483', FALSE)",
                "INSERT INTO agency_name (agency_id, root_id, name, region_code, unit_key, first_year, last_year)"
                        + " VALUES (7, 7, '桐乡市商务局', '330483', '商务局', 2013, 2013)",
                "INSERT INTO report (id, agency_id, root_id, year) VALUES (11, 7, 7, 2013), (12, 7, 7, 2014)",
                "INSERT INTO revision (id, report_id, document_sha256, reader_version, received_at, title, agency_name,"
                        + " edition, scope, published_on, content_digest, reading_digest, faults, superseded)"
                        + " VALUES (150, 11, REPEAT('a', 64), '1', '2026-01-01', '年报', '桐乡市商务局', 'NARRATIVE', 'OWN',"
                        + " '2014-03-08', REPEAT('b', 64), REPEAT('c', 64), 0, FALSE)",
                "INSERT INTO accepted_filing (document_sha256, reader_version, revision_id, received_at, filed_at)"
                        + " VALUES (REPEAT('a', 64), '1', 150, '2026-01-01', '2026-01-02')",
                "UPDATE report SET active_revision_id = 150, active_because = 'ONLY_ONE' WHERE id = 11",
                "INSERT INTO report_change (report_id, changed_at) VALUES (11, '2026-01-03')");

        flyway().load().migrate();

        assertThat(number("SELECT COUNT(*) FROM report_standing WHERE report_id = 11 AND standing = 1"
                        + " AND since = '2026-01-02' AND root_id = 7 AND active_revision_id = 150"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM report_standing")).isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM report_change WHERE reason IS NULL"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM agency WHERE region_path = '330000/330400/330483'"
                        + " AND latest_revision_id = 150"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM agency_name WHERE place_unit = '330483/商务局'"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM report WHERE published_on = '2014-03-08'"))
                .isEqualTo(1);
        assertThat(number("SELECT next_id - 99 FROM id_block WHERE entity = 'revision'"))
                .as("the first id that the first block may have")
                .isEqualTo(151);
    }

    /** Release 0.1.0 drew ids from sequences, which its V12 made. */
    @Test
    void blocksThatAnEarlierReleaseDrewFromSequencesAreNotGivenAgain() throws SQLException {
        flyway().target("12").load().migrate();
        for (String table :
                List.of("agency", "agency_name", "agency_candidate", "report", "revision", "accepted_filing")) {
            execute("CREATE SEQUENCE " + table + "_seq START WITH 250 INCREMENT BY 100");
        }
        execute(
                "UPDATE flyway_schema_history SET checksum = 1497373764 WHERE version = '12'",
                "DO NEXT VALUE FOR report_seq",
                "DO NEXT VALUE FOR report_seq");

        flyway().load().migrate();

        assertThat(number("SELECT next_id FROM id_block WHERE entity = 'report'"))
                .isEqualTo(450);
        assertThat(number("SELECT next_id FROM id_block WHERE entity = 'revision'"))
                .isEqualTo(250);
        assertThat(number("SELECT COUNT(*) FROM information_schema.tables WHERE table_type = 'SEQUENCE'"
                        + " AND table_schema = '" + SCHEMA + "'"))
                .isZero();
    }

    @Test
    void anyOtherChangeOfAMigrationIsAnError() throws SQLException {
        flyway().target("12").load().migrate();
        execute("UPDATE flyway_schema_history SET checksum = 1497373765 WHERE version = '12'");

        assertThatThrownBy(() -> flyway().load().migrate()).isInstanceOf(FlywayValidateException.class);
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = login();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(SharedServer.get().jdbcUrl(SCHEMA), SCHEMA, PASSWORD)
                .locations("db/migration", "org/nianbao/catalog/regions");
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = login();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection login() throws SQLException {
        return DriverManager.getConnection(SharedServer.get().jdbcUrl(SCHEMA), SCHEMA, PASSWORD);
    }

    @Test
    void formerDivisionsAreTheCheckedOnesOfTheTable() throws SQLException {
        flyway().target("15").load().migrate();
        assertThat(number("SELECT COUNT(*) FROM former_region"))
                .as("unchecked ones")
                .isPositive();

        flyway().load().migrate();

        assertThat(number("SELECT COUNT(*) FROM former_region"))
                .isEqualTo(DivisionFiles.listFormer().size())
                .isGreaterThan(350);
        assertThat(number("SELECT COUNT(*) FROM former_region WHERE source LIKE '%未核对%'"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM former_region WHERE code = '500228' AND successor_code = '500155'"
                        + " AND changed_year = 2016 AND relation = 'CONTINUED'"))
                .isEqualTo(1);
    }
}
