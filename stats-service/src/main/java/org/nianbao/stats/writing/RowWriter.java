package org.nianbao.stats.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

/** Writes rows by VALUES lists, which for replacing and updating is many times faster than a batch of statements. */
@ApplicationScoped
public class RowWriter {

    /** Some 500 KB of packed rows a statement, far below what the server takes. */
    private static final int ROWS = 500;

    private final StatelessSession session;

    @Inject
    public RowWriter(StatelessSession session) {
        this.session = session;
    }

    /**
     * @param head up to and with VALUES
     * @param rows each with a value for every column
     * @param tail what follows the rows, such as ON DUPLICATE KEY UPDATE; may be empty
     */
    public void write(String head, List<Object[]> rows, String tail) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<Object[]> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            String sql = head + " " + marks(some.size(), some.get(0).length) + " " + tail;
            // The session's own connection, so that all of it is one transaction.
            session.doWork(connection -> execute(connection, sql, some));
        }
    }

    /** (?, ?), (?, ?) … */
    public static String marks(int rows, int columns) {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return String.join(", ", Collections.nCopies(rows, row));
    }

    private static void execute(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object[] row : rows) {
                for (Object value : row) {
                    statement.setObject(at++, value);
                }
            }
            statement.executeUpdate();
        }
    }
}
