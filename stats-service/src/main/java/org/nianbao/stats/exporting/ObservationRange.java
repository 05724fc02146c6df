package org.nianbao.stats.exporting;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.rim.exporting.RecordWriter;
import org.nianbao.rim.exporting.RowRange;
import org.nianbao.rim.exporting.Snapshot;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;

/** Every observation of every report, by agency, year and report: a range of the primary key at a time. */
final class ObservationRange implements RowRange {

    static final String STRUCTURE_ID = "NIANBAO:OBSERVATIONS(1.0)";

    /** What SDMX's list of observation statuses (CL_OBS_STATUS) has for ours. */
    static final Map<ValueStatus, String> STATUSES = new EnumMap<>(Map.of(
            ValueStatus.REPORTED, "A",
            ValueStatus.APPROXIMATE, "E",
            ValueStatus.BLANK, "O",
            ValueStatus.NOT_APPLICABLE, "M",
            ValueStatus.UNREADABLE, "L"));

    /** A report's packs are some KB; a piece is a MB or so. */
    private static final int PIECE = 200;

    private static final String SQL = "SELECT r.agency_id, r.year, r.report_id, r.edition, r.scope, r.kind,"
            + " r.document_sha256, a.region_code, r.totals, r.applicants FROM filed_report r"
            + " LEFT JOIN agency a ON a.id = r.agency_id WHERE r.agency_id >= ? AND (r.agency_id > ?"
            + " OR r.year > ? OR r.year = ? AND r.report_id > ?)"
            + " ORDER BY r.agency_id, r.year, r.report_id LIMIT " + PIECE;

    private static final Evidence NOWHERE = new Evidence(null, null, null, null, null, null, null);

    private final Snapshot snapshot;
    private final FiledFigures figures;
    private long agency;
    private int year;
    private long report;

    ObservationRange(Snapshot snapshot, FiledFigures figures) {
        this.snapshot = snapshot;
        this.figures = figures;
    }

    @Override
    public boolean writeNext(RecordWriter out) throws SQLException, IOException {
        int reports = 0;
        try (PreparedStatement statement = snapshot.prepare(SQL)) {
            statement.setLong(1, agency);
            statement.setLong(2, agency);
            statement.setInt(3, year);
            statement.setInt(4, year);
            statement.setLong(5, report);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reports++;
                    agency = row.getLong(1);
                    year = row.getInt(2);
                    report = row.getLong(3);
                    writeReport(row, out);
                }
            }
        }
        return reports == PIECE;
    }

    private void writeReport(ResultSet row, RecordWriter out) throws SQLException, IOException {
        var packed = new FiledReport();
        packed.observations = row.getBytes(9);
        packed.applicants = row.getBytes(10);
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (Observation o : figures.listAll(packed)) {
            int occurrence = seen.merge(List.of(o.indicator(), o.applicant(), o.source()), 1, Integer::sum);
            Evidence at = o.evidence() == null ? NOWHERE : o.evidence();
            out.write(
                    "dataflow",
                    STRUCTURE_ID,
                    "I",
                    "A",
                    agency,
                    year,
                    report,
                    o.indicator().value(),
                    o.applicant(),
                    o.source(),
                    occurrence,
                    o.value(),
                    STATUSES.get(o.status()),
                    o.status(),
                    unit(o),
                    row.getString(4),
                    row.getString(8),
                    row.getString(6),
                    row.getString(5),
                    o.raw(),
                    row.getString(7),
                    at.section(),
                    at.start(),
                    at.end(),
                    at.table(),
                    at.row(),
                    at.column(),
                    comment(o));
        }
    }

    private static String unit(Observation o) {
        return Indicators.find(o.indicator())
                .map(Indicator::unit)
                .map(Enum::name)
                .orElse(null);
    }

    private static String comment(Observation o) {
        return switch (o.status()) {
            case APPROXIMATE -> "stated as a round figure";
            case UNREADABLE -> "something stands there that cannot be read as a number";
            default -> o.value() != null && o.value().compareTo(BigDecimal.ZERO) < 0 ? "a decrease" : null;
        };
    }
}
