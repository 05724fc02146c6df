package org.nianbao.rim.statements;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.testing.SharedServer;

import static org.assertj.core.api.Assertions.assertThat;

class CommitModeTest {

    private static final String SCHEMA = "nianbao_commit_mode";
    private static final String PASSWORD = "for-tests-only";

    private Connection connection;
    private Connection other;

    @BeforeEach
    void startEmpty() throws SQLException {
        SharedServer.get().recreateSchema(SCHEMA, PASSWORD);
        connection = login();
        other = login();
        execute(connection, "CREATE TABLE part (id INT NOT NULL, PRIMARY KEY (id))");
    }

    @AfterEach
    void logOut() throws SQLException {
        connection.close();
        other.close();
    }

    @Test
    void transactionsOneAfterTheOtherSwitchTheDatabaseOnce() throws SQLException {
        long before = switches();
        for (int id = 1; id <= 5; id++) {
            connection.setAutoCommit(false);
            assertThat(connection.getAutoCommit()).isFalse();
            execute(connection, "INSERT INTO part (id) VALUES (" + id + ")");
            connection.commit();
            // As a pool does when the connection comes back to it.
            connection.setAutoCommit(true);
            assertThat((Object) connection.getWarnings()).isNull();
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(count(other)).isEqualTo(5);
        connection.setAutoCommit(false);
        assertThat(switches() - before).isEqualTo(1);
    }

    @Test
    void aStatementOutsideATransactionIsCommittedByItself() throws SQLException {
        try (PreparedStatement made = connection.prepareStatement("INSERT INTO part (id) VALUES (2)")) {
            connection.setAutoCommit(false);
            execute(connection, "INSERT INTO part (id) VALUES (1)");
            connection.rollback();
            connection.setAutoCommit(true);
            made.executeUpdate();
        }
        assertThat(count(other)).isEqualTo(1);
        execute(connection, "INSERT INTO part (id) VALUES (3)");
        assertThat(count(other)).isEqualTo(2);
    }

    @Test
    void whatIsAskedBetweenTransactionsHoldsNothingBack() throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        connection.setAutoCommit(false);
        execute(connection, "INSERT INTO part (id) VALUES (1)");
        connection.commit();
        connection.setAutoCommit(true);
        try (ResultSet tables = data.getTables(null, null, "part", null)) {
            assertThat(tables.next()).isTrue();
        }
        assertThat(count(connection)).isEqualTo(1);
        // Waits for whoever has looked at the table in a transaction that has not ended.
        execute(other, "SET STATEMENT lock_wait_timeout = 1 FOR ALTER TABLE part ADD COLUMN name TEXT");
    }

    @Test
    void switchingInTheMiddleOfATransactionCommitsIt() throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "INSERT INTO part (id) VALUES (1)");
        assertThat(count(other)).isZero();
        connection.setAutoCommit(true);
        assertThat(count(other)).isEqualTo(1);
    }

    @Test
    void aTransactionAfterAStatementByItselfCanBeRolledBack() throws SQLException {
        execute(connection, "INSERT INTO part (id) VALUES (1)");
        connection.setAutoCommit(false);
        execute(connection, "INSERT INTO part (id) VALUES (2)");
        connection.rollback();
        connection.setAutoCommit(true);
        assertThat(count(connection)).isEqualTo(1);
    }

    private static Connection login() throws SQLException {
        var login = new Properties();
        login.setProperty("user", SCHEMA);
        login.setProperty("password", PASSWORD);
        return new WatchedDriver().connect(SharedServer.get().jdbcUrl(SCHEMA), login);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM part");
    }

    /** How often this connection has told the database a setting. */
    private long switches() throws SQLException {
        return number(
                connection,
                "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'COM_SET_OPTION'");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
