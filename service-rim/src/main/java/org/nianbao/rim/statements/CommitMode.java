package org.nianbao.rim.statements;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the database only when it matters whether each statement is to be committed by itself. A pool of connections
 * switches that off at the start of every transaction and on again at its end, each time a message of its own and the
 * wait for its answer, though hardly anything is ever asked in between. A connection therefore stays as its last
 * transaction left it, until something is done with it that needs the other mode.
 */
final class CommitMode {

    /** What asks no table for anything. A pool looks for warnings whenever a connection comes back. */
    private static final Set<String> SILENT = Set.of(
            "commit",
            "rollback",
            "close",
            "isClosed",
            "isValid",
            "abort",
            "getWarnings",
            "clearWarnings",
            "isWrapperFor");

    private final Connection connection;
    private boolean asked = true;

    /** Something was done since the last transaction ended. */
    private boolean begun;

    CommitMode(Connection connection) {
        this.connection = connection;
    }

    /** What the caller last asked for. */
    boolean isAuto() {
        return asked;
    }

    /** Whoever switches in the middle of a transaction commits it, so that is not put off. */
    void ask(boolean auto) throws SQLException {
        asked = auto;
        if (begun) {
            apply();
        }
    }

    /** To be called before a statement is made or executed, and before anything else that may ask the database. */
    void apply() throws SQLException {
        if (connection.getAutoCommit() != asked) {
            connection.setAutoCommit(asked);
        }
        begun = !asked;
    }

    /** After a commit or a rollback. */
    void ended() {
        begun = false;
    }

    static boolean isSilent(String method) {
        return SILENT.contains(method);
    }
}
