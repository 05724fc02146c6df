package org.nianbao.mariadb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedMariaDbTest {

    private static final String PASSWORD = "a-password-of-nobody";

    private static EmbeddedMariaDb database;

    @BeforeAll
    static void start() {
        database = EmbeddedMariaDb.startTemporary();
        database.createSchema("nianbao_a", "user_a", PASSWORD);
        database.createSchema("nianboxa", "user_x", PASSWORD);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aUserOwnsItsSchema() throws SQLException {
        try (Connection connection = login("nianbao_a", "user_a", PASSWORD)) {
            connection.createStatement().execute("CREATE TABLE agency (name VARCHAR(50) PRIMARY KEY)");
            connection.createStatement().execute("INSERT INTO agency VALUES ('桐乡市商务局'), ('𠮷'), ('𠮸')");
            assertThat(askOne(connection, "SELECT count(*) FROM agency")).isEqualTo("3");
            assertThat(askOne(connection, "SELECT name FROM agency WHERE name LIKE '桐乡%'"))
                    .isEqualTo("桐乡市商务局");
        }
    }

    @Test
    void whatIsSortedOnTheDiskLiesInItsOwnFolder() throws SQLException {
        try (Connection connection = login("nianbao_a", "user_a", PASSWORD)) {
            Path folder = Path.of(askOne(connection, "SELECT @@tmpdir"));
            assertThat(folder).isDirectory();
            assertThat(folder.getParent())
                    .isEqualTo(Path.of(askOne(connection, "SELECT @@datadir")).getParent());
        }
    }

    @Test
    void aUserReachesNoOtherSchema() throws SQLException {
        try (Connection connection = login("nianbao_a", "user_a", PASSWORD)) {
            assertThatThrownBy(() -> askOne(connection, "SELECT * FROM mysql.global_priv"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connection.createStatement().execute("CREATE TABLE nianboxa.t (id INT)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connection.createStatement().execute("CREATE DATABASE other"))
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> login("nianboxa", "user_a", PASSWORD)).isInstanceOf(SQLException.class);
    }

    @Test
    void nobodyLogsInWithoutAPassword() {
        assertThatThrownBy(() -> login("mysql", "root", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> login("", "", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> login("nianbao_a", "user_a", "wrong-password")).isInstanceOf(SQLException.class);
    }

    @Test
    void namesThatCouldCarrySqlAreRefused() {
        assertThatThrownBy(() -> database.createSchema("a`; drop database mysql", "u", PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.createSchema("a", "u", "it's a password"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("it's");
    }

    @Test
    void aFolderKeepsItsDataAndItsPassword(@TempDir Path folder) throws Exception {
        Path root = folder.resolve("with a blank");
        String password;
        try (var first = EmbeddedMariaDb.startIn(root, ServerSettings.TEMPORARY)) {
            password = first.rootPassword();
            first.createSchema("kept", "keeper", PASSWORD);
            try (Connection connection = DriverManager.getConnection(first.jdbcUrl("kept"), "keeper", PASSWORD)) {
                connection.createStatement().execute("CREATE TABLE report (year INT)");
                connection.createStatement().execute("INSERT INTO report VALUES (2014)");
            }
            assertThatThrownBy(() -> EmbeddedMariaDb.startIn(root, ServerSettings.TEMPORARY))
                    .isInstanceOf(MariaDbException.class)
                    .hasMessageContaining("another process");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("root-password"))))
                .isEqualTo("rw-------");
        try (var second = EmbeddedMariaDb.startIn(root, ServerSettings.TEMPORARY)) {
            assertThat(second.rootPassword()).isEqualTo(password);
            try (Connection connection = DriverManager.getConnection(second.jdbcUrl("kept"), "keeper", PASSWORD)) {
                assertThat(askOne(connection, "SELECT year FROM report")).isEqualTo("2014");
            }
        }
    }

    private static Connection login(String schema, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(schema), user, password);
    }

    private static String askOne(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }
}
