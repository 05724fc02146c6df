package org.nianbao.mariadb;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Pattern;

import org.mariadb.jdbc.Driver;

/** Who may do what on a server: an administrator, and users that reach their own schema only. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9._-]{8,128}");

    private final JdbcAddress address;
    private final String administrator;
    private final String administratorPassword;
    private final String clients;

    private Accounts(JdbcAddress address, String administrator, String administratorPassword, String clients) {
        this.address = address;
        this.administrator = administrator;
        this.administratorPassword = administratorPassword;
        this.clients = clients;
    }

    /** For a server of ours; its users log in from this machine only. */
    public static Accounts ofEmbedded(int port, String rootPassword) {
        return new Accounts(JdbcAddress.ofLoopback(port), "root", rootPassword, "127.0.0.1");
    }

    /** For a server that somebody else runs; the users may log in from any host that its network lets through. */
    public static Accounts ofExternal(JdbcAddress address, String administrator, String password) {
        return new Accounts(address, administrator, password, "%");
    }

    /** A password that nobody guesses, in letters that no shell or SQL takes amiss. */
    public static String newPassword() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What a server of ours runs before it takes connections: from then on root needs this password. */
    static String rootSql(String password) {
        return """
                CREATE OR REPLACE USER 'root'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(password);
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
        String account = "'" + user + "'@'" + clients + "'";
        // In a grant an underscore stands for any character, so that nianbao_a would reach nianboxa.
        String pattern = schema.replace("_", "\\_");
        execute(
                "CREATE DATABASE IF NOT EXISTS `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                "CREATE USER IF NOT EXISTS " + account,
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "'",
                "GRANT ALL PRIVILEGES ON `" + pattern + "`.* TO " + account);
    }

    /** Removes a schema with everything in it; nothing happens where there is none. */
    public void dropSchema(String schema) throws SQLException {
        require(NAME, schema, "schema name");
        execute("DROP DATABASE IF EXISTS `" + schema + "`");
    }

    /** For a client that logs in with user and password. */
    public String jdbcUrl(String schema) {
        return address.url(schema);
    }

    /** Logs in as the administrator; waits for the greeting of a server that is starting. */
    public Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", administrator);
        login.setProperty("password", administratorPassword);
        login.setProperty("connectTimeout", "10000");
        return new Driver().connect(address.url(""), login);
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
