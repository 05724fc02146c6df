package org.nianbao.rim.statements;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Lets others of a cluster's databases answer what only reads. Where an address has nodes for that, MariaDB's driver
 * asks one of them for as long as its connection is called read-only. Here that is each query outside a transaction;
 * what a transaction reads, it may be about to write. A node must wait for what others have committed before it answers
 * ({@code wsrep_sync_wait=1}), or a client would not find what it has just stored. One address for reading should cover
 * all nodes, the one for writing too: when none answers, the driver waits half a minute before a connection does
 * without.
 */
final class ReadingNodes {

    /** Not replication, the driver's other way with nodes for reading: those of a replica may be any time behind. */
    private static final Pattern APART = Pattern.compile("jdbc:mariadb:load-balance-read:");

    private final Connection connection;
    private boolean reading;

    private ReadingNodes(Connection connection) {
        this.connection = connection;
    }

    /** @return null where the address has no nodes for reading */
    static ReadingNodes of(String url, Connection connection) {
        return APART.matcher(url).lookingAt() ? new ReadingNodes(connection) : null;
    }

    /**
     * To be called before a statement is executed, and for one that reads by itself after its commit mode is set: the
     * driver takes that along to the other node.
     */
    void turn(boolean readsByItself) throws SQLException {
        if (reading == readsByItself) {
            return;
        }
        try {
            connection.setReadOnly(readsByItself);
        } catch (SQLException gone) {
            if (!readsByItself) {
                throw gone;
            }
            // It was told to a node that has died since. Asked once more the driver takes it as done, and finds another
            // node for
            // the query itself.
            connection.setReadOnly(true);
        }
        reading = readsByItself;
    }
}
