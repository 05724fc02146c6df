package org.nianbao.stats.rechecking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.StatelessSession;

import org.nianbao.checks.AggregateChecks;
import org.nianbao.checks.Assessment;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.identity.Scope;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.findings.FindingBook;
import org.nianbao.stats.rechecking.AggregateParts.Government;
import org.nianbao.stats.versions.DataVersion;

/** Checks governments' aggregates against their parts, some seconds behind the filings that concern them. */
@ApplicationScoped
public class AggregateWorker {

    private static final int AT_ONCE = 200;

    private final StatelessSession session;
    private final FindingBook book;
    private final AggregateParts parts;
    private final FiledReports reports;
    private final FiledFigures figures;
    private final DataVersion dataVersion;
    private final AggregateChecks checks = AggregateChecks.standard();

    @Inject
    public AggregateWorker(
            StatelessSession session,
            FindingBook book,
            AggregateParts parts,
            FiledReports reports,
            FiledFigures figures,
            DataVersion dataVersion) {
        this.session = session;
        this.book = book;
        this.parts = parts;
        this.reports = reports;
        this.figures = figures;
        this.dataVersion = dataVersion;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (QuarkusTransaction.requiringNew().call(this::step)) {
            // The next ones.
        }
    }

    /** @return false when nothing was left to do */
    boolean step() {
        List<Object[]> marks = session.createNativeQuery(
                        "SELECT id, agency_id, year FROM aggregate_to_check ORDER BY id LIMIT " + AT_ONCE
                                + " FOR UPDATE SKIP LOCKED",
                        Object[].class)
                .getResultList();
        if (marks.isEmpty()) {
            return false;
        }
        Map<Integer, Set<Long>> byYear = new TreeMap<>();
        var ids = new ArrayList<Long>();
        for (Object[] mark : marks) {
            ids.add(((Number) mark[0]).longValue());
            byYear.computeIfAbsent(((Number) mark[2]).intValue(), any -> new TreeSet<>())
                    .add(((Number) mark[1]).longValue());
        }
        byYear.forEach(
                (year, agencies) -> parts.listGovernmentsOver(agencies).forEach(government -> check(government, year)));
        session.createNativeMutationQuery("DELETE FROM aggregate_to_check WHERE id IN (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        dataVersion.bump();
        return true;
    }

    private void check(Government government, int year) {
        // As a filing does: its report does not change while it is checked.
        session.createNativeQuery("SELECT id FROM agency WHERE id = :id FOR UPDATE", Long.class)
                .setParameter("id", government.id())
                .getResultList();
        for (FiledReport report : reports.listOfAgencies(List.of(government.id()), year, year)) {
            List<Finding> found = report.scope == Scope.AGGREGATE
                    ? assess(report, government).stream()
                            .filter(Assessment.Violated.class::isInstance)
                            .map(assessment -> ((Assessment.Violated) assessment).finding())
                            .toList()
                    : List.of();
            book.replaceAggregate(report.reportId, report.agencyId, report.year, found);
        }
    }

    /** What came of it for each figure of a government's aggregate. */
    List<Assessment> assess(FiledReport aggregate, Government government) {
        return checks.check(
                figures.toReportFigures(aggregate),
                parts.listParts(government, aggregate.year).stream()
                        .map(figures::toReportFigures)
                        .toList());
    }
}
