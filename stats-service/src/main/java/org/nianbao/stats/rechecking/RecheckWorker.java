package org.nianbao.stats.rechecking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Finding;
import org.nianbao.rim.WorkRound;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.findings.FindingBook;
import org.nianbao.stats.findings.FindingPages;
import org.nianbao.stats.versions.DataVersion;

/**
 * Checks all reports anew when this program brings another list of checks than the one in force: agency by agency, each
 * in a transaction of its own, so that it can stop anywhere and go on. Readers see the old findings until the last
 * agency is done; then one update puts the new ones in force.
 */
@ApplicationScoped
public class RecheckWorker {

    private static final Logger LOG = Logger.getLogger(RecheckWorker.class);

    /** An agency reports once a year; there were no reports before 2008. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private final StatelessSession session;
    private final FindingBook book;
    private final FiledReports reports;
    private final FiledFigures figures;
    private final AggregateParts parts;
    private final AggregateAssessor aggregates;
    private final DataVersion dataVersion;

    @Inject
    public RecheckWorker(
            StatelessSession session,
            FindingBook book,
            FiledReports reports,
            FiledFigures figures,
            AggregateParts parts,
            AggregateAssessor aggregates,
            DataVersion dataVersion) {
        this.session = session;
        this.book = book;
        this.reports = reports;
        this.figures = figures;
        this.parts = parts;
        this.aggregates = aggregates;
        this.dataVersion = dataVersion;
    }

    /** Does what there is to do; usually that is to look and find nothing. */
    @Scheduled(every = "10s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        WorkRound.make(LOG, "The check by a new list", this::workOff);
    }

    private void workOff() {
        long done = 0;
        while (QuarkusTransaction.requiringNew().call(this::checkOne)) {
            done++;
        }
        if (QuarkusTransaction.requiringNew().call(this::putInForce)) {
            LOG.infof(
                    "Findings by version %d of the list of checks are in force; %d agencies were checked anew",
                    (Object) book.version(), done);
        }
    }

    /** @return false when no agency is left, or another process holds those that are */
    boolean checkOne() {
        // A filing holds the agency's row too: its reports do not change while they are checked.
        List<Long> found = session.createNativeQuery(
                        "SELECT c.agency_id FROM checked_agency c JOIN agency a ON a.id = c.agency_id"
                                + " WHERE c.list_version < :version"
                                + " ORDER BY c.list_version, c.agency_id LIMIT 1 FOR UPDATE SKIP LOCKED",
                        Long.class)
                .setParameter("version", book.version())
                .getResultList();
        if (found.isEmpty()) {
            return false;
        }
        check(found.get(0));
        return true;
    }

    private void check(long agencyId) {
        // On other nodes of a cluster too.
        session.createNativeMutationQuery("UPDATE agency SET holds = holds + 1 WHERE id = :id")
                .setParameter("id", agencyId)
                .executeUpdate();
        int inForce = FindingPages.inForce(session);
        Map<Integer, ReportFigures> byYear = new HashMap<>();
        var checked = new ArrayList<FindingBook.Checked>();
        List<FiledReport> filed = reports.listOfAgencies(List.of(agencyId), FIRST_YEAR, LAST_YEAR);
        for (FiledReport row : filed) {
            ReportFigures current = figures.toReportFigures(row);
            checked.add(new FindingBook.Checked(
                    row.reportId, agencyId, current, Optional.ofNullable(byYear.get(row.year - 1))));
            byYear.put(row.year, current);
        }
        book.prepare(checked, inForce);
        parts.findGovernment(agencyId).ifPresent(government -> {
            Map<Long, List<Finding>> found = aggregates.mapFindings(filed, government);
            filed.forEach(
                    row -> book.prepareAggregate(row.reportId, agencyId, row.year, found.get(row.reportId), inForce));
        });
        session.createNativeMutationQuery("UPDATE checked_agency SET list_version = :version WHERE agency_id = :id")
                .setParameter("version", book.version())
                .setParameter("id", agencyId)
                .executeUpdate();
    }

    /** @return true when this made the version of this program the one that readers see */
    boolean putInForce() {
        boolean switched = session.createNativeMutationQuery("UPDATE result_version SET version = :version"
                                + " WHERE name = 'findings' AND version < :version"
                                + " AND NOT EXISTS (SELECT 1 FROM checked_agency WHERE list_version < :version)")
                        .setParameter("version", book.version())
                        .executeUpdate()
                > 0;
        if (switched) {
            dataVersion.bump();
        }
        return switched;
    }
}
