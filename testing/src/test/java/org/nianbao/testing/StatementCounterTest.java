package org.nianbao.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementCounterTest {

    private static final String SCHEMA = "nianbao_counted";
    private static final String PASSWORD = "for-tests-only";

    @Test
    void theServerTellsWhatTheApplicationSent() {
        SharedServer.get().recreateSchema(SCHEMA, PASSWORD);

        List<String> statements = StatementCounter.of(SCHEMA).during(() -> {
            try (Connection connection = login()) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("CREATE TABLE t (id INT)");
                insertBatch(connection);
                connection.createStatement().executeQuery("SELECT id FROM t");
                connection.commit();
            }
        });

        assertThat(statements).hasSize(3);
        assertThat(statements.get(0)).startsWith("CREATE TABLE");
        assertThat(statements.get(1)).startsWith("INSERT");
        assertThat(statements.get(2)).startsWith("SELECT id");
    }

    private static void insertBatch(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            for (int id = 0; id < 100; id++) {
                insert.setInt(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Connection login() throws SQLException {
        return DriverManager.getConnection(SharedServer.get().jdbcUrl(SCHEMA), SCHEMA, PASSWORD);
    }
}
