package org.nianbao.stats.rechecking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

import org.nianbao.rim.WorkRound;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.findings.FindingBook;
import org.nianbao.stats.rechecking.AggregateParts.Government;
import org.nianbao.stats.versions.DataVersion;

/** Checks governments' aggregates against their parts, some seconds behind the filings that concern them. */
@ApplicationScoped
public class AggregateWorker {

    private static final Logger LOG = Logger.getLogger(AggregateWorker.class);

    private static final int AT_ONCE = 200;
    private static final long LONGEST_REST = 5_000_000_000L;

    private final StatelessSession session;
    private final FindingBook book;
    private final AggregateParts parts;
    private final AggregateAssessor assessor;
    private final FiledReports reports;
    private final DataVersion dataVersion;

    @Inject
    public AggregateWorker(
            StatelessSession session,
            FindingBook book,
            AggregateParts parts,
            AggregateAssessor assessor,
            FiledReports reports,
            DataVersion dataVersion) {
        this.session = session;
        this.book = book;
        this.parts = parts;
        this.assessor = assessor;
        this.reports = reports;
        this.dataVersion = dataVersion;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        WorkRound.make(LOG, "The check of aggregates", this::workOff);
    }

    private void workOff() {
        long start = System.nanoTime();
        while (QuarkusTransaction.requiringNew().call(this::step)) {
            // Rests as long as it worked: after a bulk load there is much to do, and readers come first.
            LockSupport.parkNanos(Math.min(System.nanoTime() - start, LONGEST_REST));
            start = System.nanoTime();
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
        Map<Long, List<Government>> over = parts.mapGovernmentsOver(
                marks.stream().map(mark -> ((Number) mark[1]).longValue()).collect(Collectors.toSet()));
        Map<Integer, SortedMap<Long, Government>> byYear = new TreeMap<>();
        var ids = new ArrayList<Long>();
        for (Object[] mark : marks) {
            ids.add(((Number) mark[0]).longValue());
            int marked = ((Number) mark[2]).intValue();
            for (Government government : over.getOrDefault(((Number) mark[1]).longValue(), List.of())) {
                // The next year too: whether its parts are all there are is told by this one's.
                for (int year = marked; year <= marked + 1; year++) {
                    byYear.computeIfAbsent(year, any -> new TreeMap<>()).put(government.id(), government);
                }
            }
        }
        byYear.forEach((year, governments) -> governments.values().forEach(government -> check(government, year)));
        session.createNativeMutationQuery("DELETE FROM aggregate_to_check WHERE id IN (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        dataVersion.bump();
        return true;
    }

    private void check(Government government, int year) {
        // As a filing does: its report does not change while it is checked.
        session.createNativeMutationQuery("UPDATE agency SET holds = holds + 1 WHERE id = :id")
                .setParameter("id", government.id())
                .executeUpdate();
        for (FiledReport report : reports.listOfAgencies(List.of(government.id()), year, year)) {
            book.replaceAggregate(
                    report.reportId, report.agencyId, report.year, assessor.listFindings(report, government));
        }
    }
}
