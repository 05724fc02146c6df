package org.nianbao.stats.rechecking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.StatelessSession;

import org.nianbao.checks.Assessment;
import org.nianbao.checks.ReportChecks;
import org.nianbao.model.stats.CheckListInfo;
import org.nianbao.model.stats.ReportAssessment;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.stats.batching.KeyBatch;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.findings.FindingPages;

import static java.util.Comparator.comparingLong;

/** The list of checks, and what came of each in a report: what holds, what does not, and what cannot be told. */
@Path("/")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    private final StatelessSession session;
    private final FiledReports reports;
    private final FiledFigures figures;
    private final ReportChecks checks = ReportChecks.standard();

    @Inject
    public ChecksResource(StatelessSession session, FiledReports reports, FiledFigures figures) {
        this.session = session;
        this.reports = reports;
        this.figures = figures;
    }

    @GET
    @Path("/checks")
    @Operation(summary = "Every check there is, and which version of the list readers see")
    public CheckListInfo getChecks() {
        int inForce = FindingPages.inForce(session);
        return new CheckListInfo(checks.version(), inForce, checks.listChecks());
    }

    @POST
    @Path("/assessments")
    @Operation(summary = "What came of every check in each report; null for one that is not filed")
    public List<List<ReportAssessment>> assess(List<ReportFindingsKey> keys) {
        var batch = KeyBatch.of(keys);
        if (batch.isEmpty()) {
            return List.of();
        }
        Map<Long, FiledReport> byId = new HashMap<>();
        Map<Long, List<FiledReport>> byAgency = new HashMap<>();
        for (FiledReport row : reports.listWithYearBefore(batch.distinct(ReportFindingsKey::reportId))) {
            if (byId.put(row.reportId, row) == null) {
                byAgency.computeIfAbsent(row.agencyId, id -> new ArrayList<>()).add(row);
            }
        }
        return batch.answer(key -> {
            FiledReport report = byId.get(key.reportId());
            return report == null ? null : assess(report, byAgency.get(report.agencyId));
        });
    }

    private List<ReportAssessment> assess(FiledReport report, List<FiledReport> ofAgency) {
        Optional<FiledReport> previous =
                ofAgency.stream().filter(row -> row.year == report.year - 1).max(comparingLong(row -> row.reportId));
        return checks.check(figures.toReportFigures(report), previous.map(figures::toReportFigures)).stream()
                .map(ChecksResource::answer)
                .toList();
    }

    private static ReportAssessment answer(Assessment assessment) {
        List<String> missing = List.of();
        var outcome = ReportAssessment.Outcome.HOLDS;
        if (assessment instanceof Assessment.Violated) {
            outcome = ReportAssessment.Outcome.VIOLATED;
        } else if (assessment instanceof Assessment.NotAssessable unknown) {
            outcome = ReportAssessment.Outcome.NOT_ASSESSABLE;
            missing = unknown.missing();
        }
        return new ReportAssessment(assessment.rule(), assessment.subject(), assessment.applicant(), outcome, missing);
    }
}
