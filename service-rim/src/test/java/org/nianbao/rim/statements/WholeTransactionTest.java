package org.nianbao.rim.statements;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.testing.SharedServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeTransactionTest {

    private static final String SCHEMA = "nianbao_whole_transaction";
    private static final String PASSWORD = "for-tests-only";

    @BeforeEach
    void startEmpty() throws SQLException {
        SharedServer.get().recreateSchema(SCHEMA, PASSWORD);
        try (Connection connection = login()) {
            execute(connection, "CREATE TABLE part (id INT NOT NULL, PRIMARY KEY (id))");
        }
    }

    /** As when a database dies between two statements and the driver turns to the next one. */
    @Test
    void aTransactionThatLostItsFirstPartIsNotCommitted() throws SQLException {
        try (Connection connection = login()) {
            connection.setAutoCommit(false);
            execute(connection, "INSERT INTO part (id) VALUES (1)");
            long id = number(connection, "SELECT CONNECTION_ID()");
            try (Connection root = SharedServer.get().connect()) {
                execute(root, "KILL CONNECTION " + id);
            }
            assertThatThrownBy(() -> execute(connection, "INSERT INTO part (id) VALUES (2)"))
                    .isInstanceOf(SQLException.class);
            execute(connection, "INSERT INTO part (id) VALUES (3)");

            assertThatThrownBy(connection::commit).isInstanceOf(SQLTransactionRollbackException.class);
            connection.rollback();
            assertThat(number(connection, "SELECT COUNT(*) FROM part")).isZero();
        }
    }

    @Test
    void wholeOnesAreCommittedOneAfterTheOther() throws SQLException {
        try (Connection connection = login()) {
            connection.setAutoCommit(false);
            execute(connection, "INSERT INTO part (id) VALUES (1)");
            connection.commit();
            execute(connection, "INSERT INTO part (id) VALUES (2)");
            connection.rollback();
            execute(connection, "INSERT INTO part (id) VALUES (3)");
            execute(connection, "ALTER TABLE part ADD COLUMN name TEXT");
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "INSERT INTO part (id) VALUES (4)");

            assertThat(number(connection, "SELECT SUM(id) FROM part")).isEqualTo(8);
        }
    }

    private static Connection login() throws SQLException {
        var login = new Properties();
        login.setProperty("user", SCHEMA);
        login.setProperty("password", PASSWORD);
        return new WatchedDriver()
                .connect(
                        SharedServer.get().jdbcUrl(SCHEMA).replace("jdbc:mariadb://", "jdbc:mariadb:sequential://"),
                        login);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
