package org.nianbao.rim.exporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The database as it stood at one moment. What is read in it, however long that takes, is of that moment; nothing waits
 * for it and it waits for nothing.
 */
public final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final int isolation;
    private final Instant asOf;

    private Snapshot(Connection connection, int isolation, Instant asOf) {
        this.connection = connection;
        this.isolation = isolation;
        this.asOf = asOf;
    }

    /** Takes a connection of its own, outside of any transaction. */
    public static Snapshot take(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            // Or each query would be one by itself to the driver, which may ask another node for it.
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
                try (ResultSet now = statement.executeQuery("SELECT UTC_TIMESTAMP(3)")) {
                    now.next();
                    Instant asOf = now.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    return new Snapshot(connection, isolation, asOf);
                }
            }
        } catch (SQLException | RuntimeException e) {
            try (connection) {
                connection.setAutoCommit(true);
            }
            throw e;
        }
    }

    /** The moment. */
    public Instant asOf() {
        return asOf;
    }

    /** A statement that sees the moment. */
    public PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }
}
