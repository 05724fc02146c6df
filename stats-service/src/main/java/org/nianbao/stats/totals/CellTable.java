package org.nianbao.stats.totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.stats.totals.CellFolder.Cell;
import org.nianbao.stats.writing.RowWriter;

/** The tables of cells, as the one who folds changes them. */
@ApplicationScoped
public class CellTable {

    private static final int ROWS = 200;
    private static final String KEY = "region_code, direct, year, scope, level, kind, sector, edition";

    private final StatelessSession session;
    private final RowWriter writer;

    @Inject
    public CellTable(StatelessSession session, RowWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    /** Adds to what the cells hold. */
    void add(int version, Map<TotalCellKey, Cell> sums) {
        var keys = new ArrayList<>(sums.keySet());
        // In the table's own order, which fills its pages.
        keys.sort(TotalCellKey.ORDER);
        for (int from = 0; from < keys.size(); from += ROWS) {
            List<TotalCellKey> some = keys.subList(from, Math.min(from + ROWS, keys.size()));
            Map<TotalCellKey, Cell> now = session.doReturningWork(connection -> read(connection, version, some));
            some.forEach(key -> {
                Cell cell = now.computeIfAbsent(key, any -> new Cell());
                cell.reports += sums.get(key).reports;
                cell.tally.add(sums.get(key).tally);
            });
            writer.write(
                    "REPLACE INTO total_cell (version, " + KEY + ", reports, tally) VALUES",
                    some.stream().map(key -> row(version, key, now.get(key))).toList(),
                    "");
        }
    }

    void addAgencies(List<Object[]> rows) {
        writer.write(
                "INSERT INTO agency_cell (version, region_code, direct, first_year, level, kind, sector, agencies)"
                        + " VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE agencies = agencies + VALUES(agencies)");
    }

    /** One condition a key: each is one lookup in the table's key, which rows in an IN would not be. */
    private static Map<TotalCellKey, Cell> read(Connection connection, int version, List<TotalCellKey> keys)
            throws SQLException {
        String each = "(version = ? AND " + KEY.replace(",", " = ? AND") + " = ?)";
        String sql = "SELECT " + KEY + ", reports, tally FROM total_cell WHERE "
                + String.join(" OR ", Collections.nCopies(keys.size(), each));
        Map<TotalCellKey, Cell> cells = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (TotalCellKey key : keys) {
                statement.setInt(at++, version);
                for (Object column : key.toColumns()) {
                    statement.setObject(at++, column);
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    var cell = new Cell();
                    cell.reports = rows.getInt("reports");
                    cell.tally.add(Tally.of(rows.getBytes("tally")));
                    cells.put(key(rows), cell);
                }
            }
        }
        return cells;
    }

    private static TotalCellKey key(ResultSet row) throws SQLException {
        return new TotalCellKey(
                row.getString("region_code"),
                row.getBoolean("direct"),
                row.getInt("year"),
                row.getString("scope"),
                row.getString("level"),
                row.getString("kind"),
                row.getString("sector"),
                row.getString("edition"));
    }

    private static Object[] row(int version, TotalCellKey key, Cell cell) {
        Object[] columns = key.toColumns();
        var row = new Object[columns.length + 3];
        row[0] = version;
        System.arraycopy(columns, 0, row, 1, columns.length);
        row[columns.length + 1] = cell.reports;
        row[columns.length + 2] = cell.tally.toBytes();
        return row;
    }
}
