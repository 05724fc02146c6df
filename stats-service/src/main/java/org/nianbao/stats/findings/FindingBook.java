package org.nianbao.stats.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.checks.AggregateChecks;
import org.nianbao.checks.FigureIndex;
import org.nianbao.checks.ReportChecks;
import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Finding;

/** Keeps the findings of reports in step with their figures. */
@ApplicationScoped
public class FindingBook {

    private final StatelessSession session;
    private final FindingRows rows;
    private final ReportChecks checks = ReportChecks.standard();

    @Inject
    public FindingBook(StatelessSession session, FindingRows rows) {
        this.session = session;
        this.rows = rows;
    }

    /**
     * A report whose figures are to be checked.
     *
     * @param previous the same body's report on the year before
     */
    public record Checked(long reportId, long agencyId, ReportFigures current, Optional<ReportFigures> previous) {}

    /** The version of the list of checks that this program carries. */
    public int version() {
        return checks.version();
    }

    /**
     * Checks reports anew after their figures changed. A finding whose inputs are the same keeps its id and what a
     * person said of it; one whose inputs changed is a new one, open; one that is gone is kept aside. What is written
     * stands under every version of the list.
     */
    public void recomputeAll(List<Checked> reports) {
        if (reports.isEmpty()) {
            return;
        }
        Map<Long, List<KeptFinding>> known = listKnown(reports);
        var fresh = new ArrayList<KeptFinding>();
        Map<ReportFigures, FigureIndex> indexed = new IdentityHashMap<>();
        for (Checked report : reports) {
            var steps = new FindingSteps(ofReport(known, report.reportId(), false));
            steps.file(rows.of(report, checks, one -> indexed.computeIfAbsent(one, FigureIndex::new)));
            steps.changed().forEach(session::update);
            fresh.addAll(steps.fresh());
        }
        rows.insert(fresh);
        rows.markChecked(
                reports.stream().map(Checked::agencyId).collect(Collectors.toCollection(TreeSet::new)),
                checks.version());
    }

    /**
     * Has governments' aggregates that these agencies' reports are, or are part of, checked against their parts soon.
     *
     * @param years by agency
     */
    public void markAggregates(Map<Long, ? extends Collection<Integer>> years) {
        rows.markAggregates(years);
    }

    /** Puts these findings in place of what was found of a government's aggregate and its parts. */
    public void replaceAggregate(long reportId, long agencyId, int year, List<Finding> found) {
        FindingSteps steps = ofAggregate(reportId, agencyId);
        steps.file(rowsOfAggregate(reportId, agencyId, year, found));
        write(steps);
    }

    private FindingSteps ofAggregate(long reportId, long agencyId) {
        Map<Long, List<KeptFinding>> known = listKnown(List.of(aggregate(reportId, agencyId)));
        return new FindingSteps(ofReport(known, reportId, true));
    }

    private List<KeptFinding> rowsOfAggregate(long reportId, long agencyId, int year, List<Finding> found) {
        return found.stream()
                .map(finding -> rows.row(aggregate(reportId, agencyId), year, finding))
                .toList();
    }

    private static Checked aggregate(long reportId, long agencyId) {
        return new Checked(reportId, agencyId, null, Optional.empty());
    }

    private void write(FindingSteps steps) {
        steps.changed().forEach(session::update);
        rows.insert(steps.fresh());
    }

    private static List<KeptFinding> ofReport(Map<Long, List<KeptFinding>> known, long reportId, boolean aggregate) {
        return known.getOrDefault(reportId, List.of()).stream()
                .filter(row -> row.rule.equals(AggregateChecks.RULE) == aggregate)
                .toList();
    }

    /** Reports that no longer count have no findings that stand. */
    public void withdraw(Collection<Long> reportIds) {
        if (!reportIds.isEmpty()) {
            session.createMutationQuery(
                            "update KeptFinding f set f.active = false where f.reportId in :ids and f.active")
                    .setParameter("ids", reportIds)
                    .executeUpdate();
        }
    }

    /** Checks reports anew by this program's list; what comes of it is seen once that version is in force. */
    public void prepare(List<Checked> reports, int inForce) {
        if (reports.isEmpty()) {
            return;
        }
        Map<Long, List<KeptFinding>> known = listKnown(reports);
        var fresh = new ArrayList<KeptFinding>();
        Map<ReportFigures, FigureIndex> indexed = new IdentityHashMap<>();
        for (Checked report : reports) {
            var steps = new FindingSteps(ofReport(known, report.reportId(), false));
            steps.prepare(
                    rows.of(report, checks, one -> indexed.computeIfAbsent(one, FigureIndex::new)),
                    checks.version(),
                    inForce);
            steps.changed().forEach(session::update);
            fresh.addAll(steps.fresh());
        }
        rows.insert(fresh);
    }

    /** The same for what was found of a government's aggregate and its parts. */
    public void prepareAggregate(long reportId, long agencyId, int year, List<Finding> found, int inForce) {
        FindingSteps steps = ofAggregate(reportId, agencyId);
        steps.prepare(rowsOfAggregate(reportId, agencyId, year, found), checks.version(), inForce);
        write(steps);
    }

    private Map<Long, List<KeptFinding>> listKnown(List<Checked> reports) {
        Map<Long, List<KeptFinding>> known = new HashMap<>();
        session.createSelectionQuery("from KeptFinding f where f.reportId in :ids order by f.id", KeptFinding.class)
                .setParameter("ids", reports.stream().map(Checked::reportId).toList())
                .getResultList()
                .forEach(row -> known.computeIfAbsent(row.reportId, any -> new ArrayList<>())
                        .add(row));
        return known;
    }
}
