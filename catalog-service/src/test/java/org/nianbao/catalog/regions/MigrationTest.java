package org.nianbao.catalog.regions;

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
        try (Connection connection = login();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO agency (id, identity_key, name, kind, region_code, provisional)"
                    + " VALUES (7, '330483/商务局', '桐乡市商务局', 'DEPARTMENT', '330483', FALSE)");
            statement.execute("INSERT INTO agency_name (agency_id, name, region_code, unit_key, first_year, last_year)"
                    + " VALUES (7, '桐乡市商务局', '330483', '商务局', 2013, 2013)");
            statement.execute("INSERT INTO report (agency_id, year) VALUES (7, 2013)");
        }

        flyway().load().migrate();

        assertThat(number("SELECT root_id FROM report")).isEqualTo(7);
        assertThat(number("SELECT root_id FROM agency_name")).isEqualTo(7);
        assertThat(number("SELECT COUNT(*) FROM report WHERE hidden")).isZero();
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
}
