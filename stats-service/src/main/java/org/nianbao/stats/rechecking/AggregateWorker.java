package org.nianbao.stats.rechecking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

import org.nianbao.model.finding.Finding;
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

    private static final int MARKS_AT_ONCE = 1_000;
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
        // After a bulk load there is much to do, and readers come first.
        WorkRound.make(LOG, "The check of aggregates", () -> workOff(LONGEST_REST));
    }

    /** Checks all that was marked, without a rest. */
    public void catchUp() {
        workOff(0);
    }

    /** Between any two steps rests as long as the last one took, up to a limit in nanoseconds. */
    private void workOff(long longestRest) {
        boolean more = true;
        while (more) {
            // Before each step: a government is then checked once for all of its bodies that reported meanwhile.
            while (QuarkusTransaction.requiringNew().call(this::gather)) {
                // The next marks.
            }
            long start = System.nanoTime();
            more = QuarkusTransaction.requiringNew().call(this::checkNext);
            LockSupport.parkNanos(Math.min(System.nanoTime() - start, longestRest));
        }
    }

    /** Turns marks of reports into governments to check, each once a year. */
    private boolean gather() {
        List<Object[]> marks = session.createNativeQuery(
                        "SELECT id, agency_id, year FROM aggregate_to_check ORDER BY id LIMIT " + MARKS_AT_ONCE
                                + " FOR UPDATE SKIP LOCKED",
                        Object[].class)
                .getResultList();
        if (marks.isEmpty()) {
            return false;
        }
        session.createNativeMutationQuery("DELETE FROM aggregate_to_check WHERE id IN (:ids)")
                .setParameter("ids", marks.stream().map(mark -> mark[0]).toList())
                .executeUpdate();
        Map<Long, List<Government>> over = parts.mapGovernmentsOver(
                marks.stream().map(mark -> ((Number) mark[1]).longValue()).collect(Collectors.toSet()));
        Map<Long, SortedSet<Integer>> years = new TreeMap<>();
        for (Object[] mark : marks) {
            int marked = ((Number) mark[2]).intValue();
            for (Government government : over.getOrDefault(((Number) mark[1]).longValue(), List.of())) {
                // The next year too: whether its parts are all there are is told by this one's.
                years.computeIfAbsent(government.id(), any -> new TreeSet<>()).addAll(List.of(marked, marked + 1));
            }
        }
        String rows = years.entrySet().stream()
                .flatMap(government ->
                        government.getValue().stream().map(year -> "(" + government.getKey() + ", " + year + ")"))
                .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            session.createNativeMutationQuery(
                            "INSERT IGNORE INTO government_to_check (government_id, year) VALUES " + rows)
                    .executeUpdate();
        }
        return true;
    }

    /** Checks the government that waits longest, in all years that wait. */
    private boolean checkNext() {
        Optional<Long> next = session
                .createNativeQuery("SELECT government_id FROM government_to_check ORDER BY id LIMIT 1", Long.class)
                .getResultList()
                .stream()
                .findFirst();
        next.ifPresent(this::check);
        return next.isPresent();
    }

    private void check(long id) {
        // As a filing does: its reports do not change while they are checked. Another process that took it too waits
        // here, and finds no years any more.
        session.createNativeMutationQuery("UPDATE agency SET holds = holds + 1 WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
        List<Integer> years = takeYears(id);
        if (years.isEmpty()) {
            return;
        }
        List<FiledReport> filed =
                reports.listOfAgencies(List.of(id), years.get(0), years.get(years.size() - 1)).stream()
                        .filter(report -> years.contains(report.year))
                        .toList();
        // What was a government when it was marked may be none now: then nothing is found any more.
        Map<Long, List<Finding>> findings = parts.findGovernment(id)
                .map(government -> assessor.mapFindings(filed, government))
                .orElse(Map.of());
        for (FiledReport report : filed) {
            book.replaceAggregate(
                    report.reportId, report.agencyId, report.year, findings.getOrDefault(report.reportId, List.of()));
        }
        dataVersion.bump();
    }

    /** Whatever was filed before its mark was taken here is seen by what is read next: read committed. */
    private List<Integer> takeYears(long government) {
        List<Integer> years = session.createNativeQuery(
                        "SELECT year FROM government_to_check WHERE government_id = :id ORDER BY year FOR UPDATE",
                        Integer.class)
                .setParameter("id", government)
                .getResultList();
        if (!years.isEmpty()) {
            session.createNativeMutationQuery(
                            "DELETE FROM government_to_check WHERE government_id = :id AND year IN (:years)")
                    .setParameter("id", government)
                    .setParameter("years", years)
                    .executeUpdate();
        }
        return years;
    }
}
