package org.nianbao.stats.filing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import org.nianbao.checks.ReportFigures;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.stats.findings.FindingBook;

/** Files a report's figures and brings the findings that depend on them up to date, in one transaction. */
@ApplicationScoped
public class ReportFiler {

    private static final Logger LOG = Logger.getLogger(ReportFiler.class);

    private final FiledReports reports;
    private final FiledFigures figures;
    private final FindingBook findings;

    @Inject
    public ReportFiler(FiledReports reports, FiledFigures figures, FindingBook findings) {
        this.reports = reports;
        this.figures = figures;
        this.findings = findings;
    }

    /** Filing the same again changes nothing. A revision that is not the active one is left aside. */
    @Transactional
    public void file(StatsFiling filing) {
        if (!filing.receipt().active()) {
            LOG.debugf(
                    "Report %d has another active revision",
                    (Object) filing.receipt().reportId());
            return;
        }
        FiledReport row = figures.toRow(filing);
        reports.holdAgency(filing.receipt());
        Optional<FiledReport> before = reports.find(row.reportId);
        reports.replace(row);
        recompute(row.agencyId, row.year);
        before.filter(old -> old.agencyId != row.agencyId || old.year != row.year)
                .ifPresent(old -> recompute(old.agencyId, old.year));
    }

    /** The findings of the agency's report on the year, and of the next one, which is checked against it. */
    private void recompute(long agencyId, int year) {
        List<FiledReport> around = reports.listOfAgencies(List.of(agencyId), year - 1, year + 1);
        for (FiledReport report : around) {
            if (report.year >= year) {
                Optional<ReportFigures> previous = around.stream()
                        .filter(other -> other.year == report.year - 1)
                        .reduce((first, last) -> last)
                        .map(figures::toReportFigures);
                findings.recompute(report.reportId, report.agencyId, figures.toReportFigures(report), previous);
            }
        }
    }
}
