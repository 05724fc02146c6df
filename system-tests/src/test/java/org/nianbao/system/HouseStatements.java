package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.cli.up.House;

/** Counts the statements that read, of all services together, as the running house's database has counted them. */
final class HouseStatements implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("--port=(\\d+)");
    private static final String USER = "nianbao_catalog";

    /** Some reading goes on all the time: queues are looked at once a second. One of so many runs meets none of it. */
    private static final int RUNS = 12;

    private final Connection connection;

    HouseStatements() throws SQLException, IOException {
        String command = RunningHouse.get()
                .processes()
                .get(House.DATABASE)
                .info()
                .commandLine()
                .orElseThrow();
        Matcher port = PORT.matcher(command);
        assertFound(port.find());
        String password = Files.readString(RunningHouse.DATA.resolve("database-passwords/" + USER))
                .strip();
        connection = DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/" + USER + "?sslMode=disable", USER, password);
    }

    private static void assertFound(boolean found) {
        if (!found) {
            throw new IllegalStateException("the database's command line names no port");
        }
    }

    /** The fewest statements that were counted while the work was done, of several times. */
    long fewest(Runnable work) throws SQLException {
        long fewest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = count();
            work.run();
            fewest = Math.min(fewest, count() - before);
        }
        return fewest;
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
