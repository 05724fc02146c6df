package org.nianbao.stats.rechecking;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.checks.AggregateChecks;
import org.nianbao.checks.Assessment;
import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.identity.Scope;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.rechecking.AggregateParts.Government;

/** Holds a government's aggregate against the reports that it contains. */
@ApplicationScoped
public class AggregateAssessor {

    private final AggregateParts parts;
    private final FiledReports reports;
    private final FiledFigures figures;
    private final AggregateChecks checks = AggregateChecks.standard();

    @Inject
    public AggregateAssessor(AggregateParts parts, FiledReports reports, FiledFigures figures) {
        this.parts = parts;
        this.reports = reports;
        this.figures = figures;
    }

    /** What does not hold; nothing for a report that is no aggregate. */
    List<Finding> listFindings(FiledReport report, Government government) {
        return report.scope == Scope.AGGREGATE
                ? assess(report, government).stream()
                        .filter(Assessment.Violated.class::isInstance)
                        .map(assessment -> ((Assessment.Violated) assessment).finding())
                        .toList()
                : List.of();
    }

    /** What came of it for each figure of a government's aggregate. */
    List<Assessment> assess(FiledReport aggregate, Government government) {
        Map<Long, Long> known = parts.mapParts(government, aggregate.year);
        ReportFigures whole = figures.toReportFigures(aggregate);
        List<ReportFigures> reported = list(known);
        List<Assessment> bounds = checks.check(whole, reported, false);
        boolean isOpen = bounds.stream().anyMatch(assessment -> !(assessment instanceof Assessment.Holds));
        return isOpen && areAll(known.keySet(), government, aggregate.year)
                ? checks.check(whole, reported, true)
                : bounds;
    }

    /** The bodies are all that the aggregate contains if they made up the whole of last year's. */
    private boolean areAll(Set<Long> bodies, Government government, int year) {
        Map<Long, Long> before = parts.mapParts(government, year - 1);
        return !bodies.isEmpty()
                && before.keySet().equals(bodies)
                && reports.listOfAgencies(List.of(government.id()), year - 1, year - 1).stream()
                        .filter(report -> report.scope == Scope.AGGREGATE)
                        .anyMatch(report -> checks.areWhole(figures.toReportFigures(report), list(before)));
    }

    private List<ReportFigures> list(Map<Long, Long> known) {
        return parts.list(known.values()).stream().map(figures::toReportFigures).toList();
    }
}
