package org.nianbao.rim.migrating;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A row that says who may change the schema, and until when. Two that take it at once on two nodes of a cluster meet at
 * the commit, and only one has it; a named lock of the server ({@code GET_LOCK}) would be one for each node. Whoever
 * vanishes has it no longer than it was lent.
 */
final class MigrationLease {

    private final DataSource database;
    private final Duration lent;
    private final String holder = UUID.randomUUID().toString();

    MigrationLease(DataSource database, Duration lent) {
        this.database = database;
        this.lent = lent;
    }

    /** Makes the row where it is missing. */
    void prepare() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // In a cluster a change of tables breaks off what others do just then, so it is not made in vain.
            if (!exists(statement)) {
                statement.execute("CREATE TABLE IF NOT EXISTS migration_turn (slot TINYINT NOT NULL,"
                        + " holder CHAR(36) NOT NULL, until DATETIME(3) NOT NULL, PRIMARY KEY (slot))");
            }
            statement.execute(
                    "INSERT IGNORE INTO migration_turn (slot, holder, until) VALUES (1, '', '2000-01-01 00:00:00')");
        }
    }

    /** Takes it, or has it for longer when it is held already; false when somebody else has it. */
    boolean take() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("UPDATE migration_turn SET holder = ?,"
                        + " until = UTC_TIMESTAMP(3) + INTERVAL ? SECOND"
                        + " WHERE slot = 1 AND (holder = ? OR until < UTC_TIMESTAMP(3))")) {
            statement.setString(1, holder);
            statement.setLong(2, lent.toSeconds());
            statement.setString(3, holder);
            return statement.executeUpdate() == 1;
        }
    }

    /** Gives it back; nothing happens when somebody else has it. */
    void giveBack() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE migration_turn SET until = '2000-01-01 00:00:00' WHERE holder = ?")) {
            statement.setString(1, holder);
            statement.executeUpdate();
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_name = 'migration_turn'")) {
            return row.next() && row.getInt(1) == 1;
        }
    }
}
