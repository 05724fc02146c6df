package org.nianbao.mariadb;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Pattern;

import org.mariadb.jdbc.Driver;

/** Who may do what on a server of ours: root, and users that reach their own schema only. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9._-]{8,128}");

    private final int port;
    private final String rootPassword;

    /** @param port of the server on 127.0.0.1 */
    public Accounts(int port, String rootPassword) {
        this.port = port;
        this.rootPassword = rootPassword;
    }

    static String newPassword() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What the server runs before it takes connections: from then on root needs this password. */
    static String rootSql(String password) {
        return """
                CREATE OR REPLACE USER 'root'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(password);
    }

    static String url(int port, String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?sslMode=disable";
    }

    /**
     * Makes the schema and its user where they are missing, and sets the user's password.
     *
     * @param password 8 to 128 of letters, digits, point, hyphen, underscore
     */
    public void createSchema(String schema, String user, String password) throws SQLException {
        require(NAME, schema, "schema name");
        require(NAME, user, "user name");
        require(PASSWORD, password, "password");
        // In a grant an underscore stands for any character, so that nianbao_a would reach nianboxa.
        String pattern = schema.replace("_", "\\_");
        execute(
                "CREATE DATABASE IF NOT EXISTS `" + schema + "`",
                "CREATE USER IF NOT EXISTS '" + user + "'@'127.0.0.1'",
                "ALTER USER '" + user + "'@'127.0.0.1' IDENTIFIED BY '" + password + "'",
                "GRANT ALL PRIVILEGES ON `" + pattern + "`.* TO '" + user + "'@'127.0.0.1'");
    }

    /** Removes a schema with everything in it; nothing happens where there is none. */
    public void dropSchema(String schema) throws SQLException {
        require(NAME, schema, "schema name");
        execute("DROP DATABASE IF EXISTS `" + schema + "`");
    }

    /** Logs in as root; waits for the greeting of a server that is starting. */
    public Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", "root");
        login.setProperty("password", rootPassword);
        login.setProperty("connectTimeout", "10000");
        return new Driver().connect(url(port, ""), login);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void require(Pattern shape, String text, String what) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("not a " + what + ": it must match " + shape);
        }
    }
}
