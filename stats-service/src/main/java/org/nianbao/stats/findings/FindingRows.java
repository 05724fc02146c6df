package org.nianbao.stats.findings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.checks.FigureIndex;
import org.nianbao.checks.ReportChecks;
import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.stats.writing.RowWriter;

/** Makes rows of findings and writes many in one statement. */
@ApplicationScoped
public class FindingRows {

    private static final String COLUMNS = "report_id, agency_id, year, rule, subject, applicant, inputs_hash, severity,"
            + " fault, active, status, reopened, from_version, body";

    private final StatelessSession session;
    private final RowWriter writer;
    private final FindingJson json;

    @Inject
    public FindingRows(StatelessSession session, RowWriter writer, FindingJson json) {
        this.session = session;
        this.writer = writer;
        this.json = json;
    }

    /** @param index made once for each report, which is looked at again beside the one after it */
    List<KeptFinding> of(FindingBook.Checked report, ReportChecks checks, Function<ReportFigures, FigureIndex> index) {
        return checks
                .listFindings(index.apply(report.current()), report.previous().map(index))
                .stream()
                .map(finding -> row(report, report.current().year(), finding))
                .toList();
    }

    void insert(List<KeptFinding> rows) {
        writer.write(
                "INSERT INTO finding (" + COLUMNS + ") VALUES",
                rows.stream().map(this::values).toList(),
                "");
    }

    /** An agency of which only some reports were checked by a higher version stays at the lower one. */
    void markChecked(Collection<Long> agencyIds, int version) {
        String sql = "INSERT INTO checked_agency (agency_id, list_version) VALUES "
                + agencyIds.stream().map(id -> "(" + id + ", " + version + ")").collect(Collectors.joining(", "))
                + " ON DUPLICATE KEY UPDATE list_version = LEAST(list_version, VALUES(list_version))";
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    /** Puts reports on the list of those that may be, or be part of, an aggregate that is to be checked. */
    void markAggregates(Map<Long, ? extends Collection<Integer>> years) {
        String marks = years.entrySet().stream()
                .flatMap(agency -> agency.getValue().stream().map(year -> "(" + agency.getKey() + ", " + year + ")"))
                .collect(Collectors.joining(", "));
        if (!marks.isEmpty()) {
            session.createNativeMutationQuery("INSERT INTO aggregate_to_check (agency_id, year) VALUES " + marks)
                    .executeUpdate();
        }
    }

    private Object[] values(KeptFinding row) {
        return new Object[] {
            row.reportId,
            row.agencyId,
            row.year,
            row.rule,
            row.subject,
            row.applicant.name(),
            row.inputsHash,
            row.severity.name(),
            row.fault.name(),
            row.active,
            row.status.name(),
            row.reopened,
            row.fromVersion,
            json.pack(row.body)
        };
    }

    KeptFinding row(FindingBook.Checked report, int year, Finding finding) {
        var row = new KeptFinding();
        row.reportId = report.reportId();
        row.agencyId = report.agencyId();
        row.year = year;
        row.rule = finding.rule();
        row.subject = finding.subject();
        row.applicant = finding.applicant();
        row.inputsHash = InputsHash.of(finding);
        row.severity = finding.severity();
        row.fault = finding.fault();
        row.active = true;
        row.status = FindingStatus.OPEN;
        row.body = json.write(finding);
        return row;
    }
}
