package org.nianbao.catalog.exporting;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.nianbao.rim.exporting.RecordWriter;
import org.nianbao.rim.exporting.RowRange;
import org.nianbao.rim.exporting.Snapshot;

/** Every report that stands, with its active revision, by its number: a range of the primary key at a time. */
final class ReportRange implements RowRange {

    private static final int PIECE = 1_000;

    private static final String SQL = "SELECT r.id, r.root_id, r.year, v.title, v.edition, v.scope, v.published_on,"
            + " v.signed_on, v.index_number, v.source_url, v.document_sha256, v.reader_version, v.received_at"
            + " FROM report r JOIN revision v ON v.id = r.active_revision_id WHERE r.id > ? AND NOT r.hidden"
            + " ORDER BY r.id LIMIT " + PIECE;

    private final Snapshot snapshot;
    private long after;

    ReportRange(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public boolean writeNext(RecordWriter out) throws SQLException, IOException {
        int rows = 0;
        try (PreparedStatement statement = snapshot.prepare(SQL)) {
            statement.setLong(1, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows++;
                    after = row.getLong(1);
                    out.write(
                            after,
                            row.getLong(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getObject(7, LocalDate.class),
                            row.getObject(8, LocalDate.class),
                            row.getString(9),
                            row.getString(10),
                            row.getString(11),
                            row.getString(12),
                            row.getObject(13, LocalDateTime.class).toInstant(ZoneOffset.UTC));
                }
            }
        }
        return rows == PIECE;
    }
}
