package org.nianbao.rim.statements;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;

/**
 * Sees to it that a transaction is committed as a whole. Where a driver may turn to another database, or a cluster
 * breaks a transaction off between two statements, the statements that follow can find themselves in a new one, and a
 * commit would keep the second half alone. A savepoint made before the first statement lives exactly as long as its
 * transaction: when it is gone before the commit, so is what came first.
 */
final class WholeTransaction {

    private static final int NO_SUCH_SAVEPOINT = 1305;

    private final Connection connection;
    private boolean marked;

    WholeTransaction(Connection connection) {
        this.connection = connection;
    }

    /** To be called before every statement. One that may end a transaction by itself, such as DDL, ends the watch. */
    void before(StatementKind statement) throws SQLException {
        if (statement.operation().equals("OTHER")) {
            marked = false;
        } else if (!marked && !connection.getAutoCommit()) {
            execute("SAVEPOINT whole");
            marked = true;
        }
    }

    /** @throws SQLTransactionRollbackException when this is another transaction than the one that began */
    void beforeCommit() throws SQLException {
        if (!marked) {
            return;
        }
        marked = false;
        try {
            execute("RELEASE SAVEPOINT whole");
        } catch (SQLException failed) {
            if (failed.getErrorCode() == NO_SUCH_SAVEPOINT) {
                throw new SQLTransactionRollbackException(
                        "The first part of the transaction was lost; nothing is committed", "40001", 1213, failed);
            }
            throw failed;
        }
    }

    /** After a rollback. */
    void ended() {
        marked = false;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
