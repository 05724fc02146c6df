package org.nianbao.cli.up;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.CommandFailure;
import org.nianbao.mariadb.EmbeddedMariaDb;
import org.nianbao.mariadb.ServerSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseDatabaseTest {

    @TempDir
    private Path data;

    @Test
    void aServiceLogsIntoItsSchemaOnAnExternalServerAndKeepsItsPassword() throws Exception {
        try (var server = EmbeddedMariaDb.startTemporary()) {
            var environment = Map.of(
                    "NIANBAO_DB_URL", server.jdbcUrl(""),
                    "NIANBAO_DB_USER", "root",
                    "NIANBAO_DB_PASSWORD", server.rootPassword());

            Map<String, String> login;
            try (var database = HouseDatabase.open(data, ServerSettings.TEMPORARY, environment)) {
                assertThat(database.embedded()).isNull();
                login = database.login(ServiceKind.STATS);
            }
            try (var again = HouseDatabase.open(data, ServerSettings.TEMPORARY, environment)) {
                assertThat(again.login(ServiceKind.STATS)).isEqualTo(login);
            }

            try (var connection = DriverManager.getConnection(
                    login.get("QUARKUS_DATASOURCE_JDBC_URL"),
                    login.get("QUARKUS_DATASOURCE_USERNAME"),
                    login.get("QUARKUS_DATASOURCE_PASSWORD"))) {
                assertThat(connection.getCatalog()).isEqualTo("nianbao_stats");
            }
        }
    }

    @Test
    void anAddressWithoutAnAccountIsSaid() {
        var environment = Map.of("NIANBAO_DB_URL", "jdbc:mariadb://db.example/");

        assertThatThrownBy(() -> HouseDatabase.open(data, ServerSettings.TEMPORARY, environment))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("NIANBAO_DB_USER");
    }
}
