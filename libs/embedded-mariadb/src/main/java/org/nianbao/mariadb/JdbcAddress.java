package org.nianbao.mariadb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a MariaDB is reached, without a schema.
 *
 * @param server such as jdbc:mariadb://127.0.0.1:3306/
 * @param options such as ?sslMode=disable, or empty
 */
public record JdbcAddress(String server, String options) {

    private static final Pattern SHAPE =
            Pattern.compile("(jdbc:mariadb:(?:[\\w-]+:)?//[^/?\\s]+)(?:/[A-Za-z0-9_]*)?(\\?\\S*)?");

    /**
     * Takes an address apart; a schema in it is left away.
     *
     * @throws IllegalArgumentException when it is none of MariaDB's
     */
    public static JdbcAddress parse(String url) {
        Matcher matcher = SHAPE.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not the address of a MariaDB: it must look like jdbc:mariadb://host:3306/");
        }
        return new JdbcAddress(matcher.group(1) + "/", matcher.group(2) == null ? "" : matcher.group(2));
    }

    static JdbcAddress ofLoopback(int port) {
        return new JdbcAddress("jdbc:mariadb://127.0.0.1:" + port + "/", "?sslMode=disable");
    }

    /** For a client that logs in with user and password. */
    public String url(String schema) {
        return server + schema + options;
    }
}
