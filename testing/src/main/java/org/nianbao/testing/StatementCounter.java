package org.nianbao.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which SQL statements an application sent, as the server saw them: Hibernate's, plain JDBC's and Flyway's alike.
 * Statements that only steer a transaction or a connection (SET, COMMIT, ROLLBACK, a new connection asking for its
 * settings, a pool validating one) are left out. A batch sent with the driver's bulk protocol is one statement.
 */
public final class StatementCounter {

    /** Not counted, like what a service marks as the work of no request: {@code /* in the background}. */
    private static final Pattern STEERING = Pattern.compile(
            "(?is)\\s*((set|commit|rollback|start transaction|begin)\\b.*|select @@.*|select 1|/\\* in the background \\*/.*)");

    private final String user;

    private StatementCounter(String user) {
        this.user = user;
    }

    /** @param schema as in {@link WithMariaDb}; the application's user has the same name */
    public static StatementCounter of(String schema) {
        return new StatementCounter(schema);
    }

    /** The statements sent while the work ran, in order. */
    public List<String> during(Work work) {
        try (Connection root = SharedServer.get().connect()) {
            run(root, "SET GLOBAL log_output = 'TABLE'");
            run(root, "TRUNCATE mysql.general_log");
            run(root, "SET GLOBAL general_log = ON");
            try {
                work.run();
            } finally {
                run(root, "SET GLOBAL general_log = OFF");
            }
            return statements(root);
        } catch (SQLException e) {
            throw new IllegalStateException("the server's log cannot be read", e);
        } catch (Exception e) {
            throw new IllegalStateException("the counted work failed", e);
        }
    }

    private List<String> statements(Connection root) throws SQLException {
        String sql = "SELECT argument FROM mysql.general_log WHERE user_host LIKE ?"
                + " AND command_type IN ('Query', 'Execute', 'Bulk_execute')";
        var found = new ArrayList<String>();
        try (var statement = root.prepareStatement(sql)) {
            statement.setString(1, user.replace("_", "\\_") + "[%");
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        found.removeIf(text -> STEERING.matcher(text).matches());
        return found;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is counted. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
