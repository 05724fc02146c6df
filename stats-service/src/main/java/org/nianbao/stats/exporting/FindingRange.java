package org.nianbao.stats.exporting;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.nianbao.model.finding.Finding;
import org.nianbao.rim.exporting.RecordWriter;
import org.nianbao.rim.exporting.RowRange;
import org.nianbao.rim.exporting.Snapshot;
import org.nianbao.stats.findings.StandingFindings;

/** Every finding that stands, in the order in which they were found. */
final class FindingRange implements RowRange {

    private static final int PIECE = 500;

    private final Snapshot snapshot;
    private final StandingFindings findings;
    private long after;

    FindingRange(Snapshot snapshot, StandingFindings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
    }

    @Override
    public boolean writeNext(RecordWriter out) throws SQLException, IOException {
        int rows = 0;
        try (PreparedStatement statement = snapshot.prepare(StandingFindings.AFTER_ID + " LIMIT " + PIECE)) {
            statement.setLong(1, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows++;
                    after = row.getLong(1);
                    write(row, out);
                }
            }
        }
        return rows == PIECE;
    }

    private void write(ResultSet row, RecordWriter out) throws SQLException, IOException {
        Finding finding = findings.read(row.getBytes(5));
        LocalDateTime reviewed = row.getObject(8, LocalDateTime.class);
        out.write(
                after,
                row.getLong(2),
                row.getInt(4),
                row.getLong(3),
                finding.rule(),
                finding.subject(),
                finding.applicant(),
                finding.severity(),
                finding.fault(),
                finding.faultReason(),
                finding.left(),
                finding.right(),
                finding.difference(),
                finding.messageChinese(),
                finding.messageEnglish(),
                finding.legalBasis(),
                finding.inputs(),
                row.getString(6),
                row.getString(7),
                reviewed == null ? null : reviewed.toInstant(ZoneOffset.UTC),
                row.getBoolean(9));
    }
}
