package org.nianbao.mariadb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the administrator of a server logs in with programs other than JDBC's driver.
 *
 * @param encrypted whether the connection must be encrypted; on the loopback address it is not
 */
public record AdministratorLogin(String host, int port, String user, String password, boolean encrypted) {

    private static final int USUAL_PORT = 3306;
    private static final Pattern ONE_HOST = Pattern.compile("jdbc:mariadb:(?:\\w+:)?//([^:/,\\s]+)(?::(\\d{1,5}))?/");

    /**
     * For a server that somebody else runs.
     *
     * @throws IllegalArgumentException when the address names several hosts: a dump comes from one of them
     */
    public static AdministratorLogin of(JdbcAddress address, String user, String password) {
        Matcher matcher = ONE_HOST.matcher(address.server());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the address of one host: " + address.server());
        }
        int port = matcher.group(2) == null ? USUAL_PORT : Integer.parseInt(matcher.group(2));
        boolean encrypted =
                address.options().contains("sslMode") && !address.options().contains("sslMode=disable");
        return new AdministratorLogin(matcher.group(1), port, user, password, encrypted);
    }

    /** Those of the schemas that hold a table. */
    public List<String> schemasWithTables(List<String> schemas) throws SQLException {
        var address = new JdbcAddress(
                "jdbc:mariadb://" + host + ":" + port + "/", encrypted ? "?sslMode=trust" : "?sslMode=disable");
        try (Connection connection = DriverManager.getConnection(address.url(""), user, password);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT DISTINCT table_schema FROM information_schema.tables ORDER BY 1")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            found.retainAll(schemas);
            return found;
        }
    }

    String optionFile() {
        return """
                [client]
                protocol=tcp
                host=%s
                port=%d
                user=%s
                password="%s"
                %s
                """.formatted(host, port, user, quoted(password), encrypted ? "ssl" : "skip-ssl");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
