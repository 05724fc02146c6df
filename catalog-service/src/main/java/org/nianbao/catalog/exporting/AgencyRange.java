package org.nianbao.catalog.exporting;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.rim.exporting.RecordWriter;
import org.nianbao.rim.exporting.RowRange;
import org.nianbao.rim.exporting.Snapshot;

/** Every agency that answers for itself, by its number, with all names that reports used for it. */
final class AgencyRange implements RowRange {

    private static final int PIECE = 500;

    private static final String SQL = "SELECT id, name, credit_code, kind, level, sector, region_code, provisional"
            + " FROM agency WHERE id > ? AND merged_into_id IS NULL ORDER BY id LIMIT " + PIECE;

    private static final String NAMES = "SELECT root_id, name, first_year, last_year FROM agency_name"
            + " WHERE root_id BETWEEN ? AND ? ORDER BY root_id, first_year, name";

    private final Snapshot snapshot;
    private long after;

    AgencyRange(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public boolean writeNext(RecordWriter out) throws SQLException, IOException {
        var agencies = new ArrayList<Object[]>();
        try (PreparedStatement statement = snapshot.prepare(SQL)) {
            statement.setLong(1, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    agencies.add(agency(row));
                }
            }
        }
        if (agencies.isEmpty()) {
            return false;
        }
        long first = (long) agencies.get(0)[0];
        after = (long) agencies.get(agencies.size() - 1)[0];
        Map<Long, List<AgencyInfo.AgencyName>> names = names(first, after);
        for (Object[] agency : agencies) {
            agency[8] = names.getOrDefault((Long) agency[0], List.of());
            out.write(agency);
        }
        return agencies.size() == PIECE;
    }

    private static Object[] agency(ResultSet row) throws SQLException {
        return new Object[] {
            row.getLong(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getBoolean(8),
            null
        };
    }

    private Map<Long, List<AgencyInfo.AgencyName>> names(long from, long to) throws SQLException {
        Map<Long, List<AgencyInfo.AgencyName>> names = new HashMap<>();
        try (PreparedStatement statement = snapshot.prepare(NAMES)) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(new AgencyInfo.AgencyName(row.getString(2), row.getInt(3), row.getInt(4)));
                }
            }
        }
        return names;
    }
}
