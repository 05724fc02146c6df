package org.nianbao.benchscale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The database as its administrator sees it: sizes on the disk, statements, plans. */
record ServerView(Connection root, String schema) implements AutoCloseable {

    private static final String SIZES = "SELECT name, file_size FROM information_schema.innodb_sys_tablespaces"
            + " WHERE name LIKE '%s/%%' AND name NOT LIKE '%%flyway%%' ORDER BY file_size DESC";

    /** Logs in with what the environment names. */
    static ServerView open() throws SQLException {
        String url = System.getenv("NIANBAO_SCALE_ROOT_URL");
        Connection root = DriverManager.getConnection(url, "root", System.getenv("NIANBAO_SCALE_ROOT_PASSWORD"));
        return new ServerView(root, System.getenv("QUARKUS_DATASOURCE_USERNAME"));
    }

    /** Processor time that the server has taken so far, in nanoseconds; 0 where the system does not tell. */
    static long processorNanos() {
        return ProcessHandle.of(Long.parseLong(System.getenv("NIANBAO_SCALE_SERVER_PID")))
                .flatMap(server -> server.info().totalCpuDuration())
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /** Processor time that this process has taken so far, in nanoseconds; 0 where the system does not tell. */
    static long ownProcessorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /** Fresh statistics, as a server makes for itself in time. */
    void analyze() throws SQLException {
        for (Object[] table : query(String.format(SIZES, schema), 2)) {
            run("ANALYZE TABLE `" + schema + "`.`" + table[0].toString().substring(schema.length() + 1) + "`");
        }
    }

    /** How many reports the service holds. */
    long countReports() throws SQLException {
        return ((Number) query("SELECT COUNT(*) FROM `" + schema + "`.filed_report", 1)
                        .get(0)[0])
                .longValue();
    }

    /** Reads every row once, as a server has that has stood for a while. */
    void warmUp() throws SQLException {
        for (Object[] table : query(String.format(SIZES, schema), 2)) {
            query(
                    "CHECKSUM TABLE `" + schema + "`.`" + table[0].toString().substring(schema.length() + 1)
                            + "` EXTENDED",
                    2);
        }
    }

    long bytesOnDisk() throws SQLException {
        long sum = 0;
        for (Object[] table : query(String.format(SIZES, schema), 2)) {
            sum += ((Number) table[1]).longValue();
        }
        return sum;
    }

    /** What the tables take, largest first; small ones are left out. */
    void printTables(long reports) throws SQLException {
        String parts =
                "SELECT data_length, index_length, data_free FROM information_schema.tables WHERE table_schema = '"
                        + schema + "' AND table_name = '%s'";
        for (Object[] table : query(String.format(SIZES, schema), 2)) {
            String name = table[0].toString().substring(schema.length() + 1);
            double size = ((Number) table[1]).doubleValue();
            if (size > 1_000_000) {
                Object[] part = query(String.format(parts, name), 3).get(0);
                System.out.printf(
                        Locale.ROOT,
                        "%-20s %7.1f MB, %,6.0f bytes a report: rows %,.0f, other indexes %,.0f, free %,.0f%n",
                        name,
                        size / 1e6,
                        size / reports,
                        ((Number) part[0]).doubleValue() / reports,
                        ((Number) part[1]).doubleValue() / reports,
                        ((Number) part[2]).doubleValue() / reports);
            }
        }
    }

    /** Prints the statements that the work sends, and how the server goes about each. */
    void printPlans(Runnable work) throws SQLException {
        run("SET GLOBAL log_output = 'TABLE'");
        run("TRUNCATE mysql.general_log");
        run("SET GLOBAL general_log = ON");
        try {
            work.run();
        } finally {
            run("SET GLOBAL general_log = OFF");
        }
        String sent = "SELECT argument FROM mysql.general_log WHERE user_host LIKE '" + schema
                + "[%' AND command_type IN ('Query', 'Execute') AND argument LIKE '%SELECT%'"
                + " AND argument NOT LIKE '%total_change%' AND argument NOT LIKE '%FOR UPDATE%'"
                + " AND argument NOT LIKE 'SELECT version FROM%' AND argument NOT LIKE '%agency WHERE counted_version%'";
        run("USE `" + schema + "`");
        for (Object[] row : query(sent, 1)) {
            String sql = row[0].toString();
            System.out.println(sql.length() > 400 ? sql.substring(0, 400) + " …" : sql);
            for (Object[] step : query("EXPLAIN " + sql, 10)) {
                System.out.printf(
                        "   %-14s %-18s %-8s key=%s used=%s rows=%s %s%n",
                        step[1], step[2], step[3], step[5], step[6], step[8], step[9] == null ? "" : step[9]);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        root.close();
    }

    private List<Object[]> query(String sql, int columns) throws SQLException {
        try (Statement statement = root.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var list = new ArrayList<Object[]>();
            while (rows.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                list.add(row);
            }
            return list;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute(sql);
        }
    }
}
