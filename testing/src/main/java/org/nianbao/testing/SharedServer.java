package org.nianbao.testing;

import java.sql.Connection;
import java.sql.SQLException;

import org.nianbao.mariadb.Accounts;
import org.nianbao.mariadb.EmbeddedMariaDb;

/**
 * The one MariaDB of this JVM, started at the first use; it ends with the JVM.
 *
 * @param port on 127.0.0.1
 */
public record SharedServer(int port, String rootPassword) {

    private static final String PORT = "nianbao.testing.mariadb.port";
    private static final String ROOT_PASSWORD = "nianbao.testing.mariadb.root-password";

    public static SharedServer get() {
        // System properties are the one thing that all class loaders share, and so is this lock.
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) {
                @SuppressWarnings("resource") // its own shutdown hook closes it
                var started = EmbeddedMariaDb.startTemporary();
                System.setProperty(PORT, Integer.toString(started.port()));
                System.setProperty(ROOT_PASSWORD, started.rootPassword());
            }
            return new SharedServer(Integer.getInteger(PORT), System.getProperty(ROOT_PASSWORD));
        }
    }

    /** For a user's login with name and password. */
    public String jdbcUrl(String schema) {
        return accounts().jdbcUrl(schema);
    }

    /** Logs in as root. */
    public Connection connect() throws SQLException {
        return accounts().connect();
    }

    /** Gives a schema without any table, and a user of the same name that can touch nothing else. */
    public void recreateSchema(String schema, String password) {
        try {
            accounts().dropSchema(schema);
            accounts().createSchema(schema, schema, password);
        } catch (SQLException e) {
            throw new IllegalStateException("the schema " + schema + " cannot be made", e);
        }
    }

    private Accounts accounts() {
        return Accounts.ofEmbedded(port, rootPassword);
    }
}
