package org.nianbao.stats.rechecking;

import java.util.HashMap;
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

    /**
     * What does not hold in each of these reports of one government, by their ids; nothing for a report that is no
     * aggregate. The parts of a year are read once, for it and for the year after it.
     *
     * @param filed in the order of their years
     */
    Map<Long, List<Finding>> mapFindings(List<FiledReport> filed, Government government) {
        Map<Integer, Parts> byYear = new HashMap<>();
        Map<Long, List<Finding>> findings = new HashMap<>();
        for (FiledReport report : filed) {
            byYear.keySet().removeIf(year -> year < report.year - 1);
            findings.put(
                    report.reportId,
                    report.scope == Scope.AGGREGATE ? listFindings(report, government, byYear) : List.of());
        }
        return findings;
    }

    private List<Finding> listFindings(FiledReport aggregate, Government government, Map<Integer, Parts> byYear) {
        return assess(aggregate, government, byYear).stream()
                .filter(Assessment.Violated.class::isInstance)
                .map(assessment -> ((Assessment.Violated) assessment).finding())
                .toList();
    }

    /** What came of it for each figure of a government's aggregate. */
    private List<Assessment> assess(FiledReport aggregate, Government government, Map<Integer, Parts> byYear) {
        Parts known = partsOf(government, aggregate.year, byYear);
        ReportFigures whole = figures.toReportFigures(aggregate);
        List<Assessment> bounds = checks.check(whole, known.figures(), false);
        boolean isOpen = bounds.stream().anyMatch(assessment -> !(assessment instanceof Assessment.Holds));
        return isOpen && areAll(known, government, aggregate.year, byYear)
                ? checks.check(whole, known.figures(), true)
                : bounds;
    }

    /** The bodies are all that the aggregate contains if they made up the whole of last year's. */
    private boolean areAll(Parts known, Government government, int year, Map<Integer, Parts> byYear) {
        Parts before = partsOf(government, year - 1, byYear);
        return !known.bodies().isEmpty()
                && before.bodies().equals(known.bodies())
                && reports.listOfAgencies(List.of(government.id()), year - 1, year - 1).stream()
                        .filter(report -> report.scope == Scope.AGGREGATE)
                        .anyMatch(report -> checks.areWhole(figures.toReportFigures(report), before.figures()));
    }

    private Parts partsOf(Government government, int year, Map<Integer, Parts> byYear) {
        return byYear.computeIfAbsent(year, any -> {
            Map<Long, Long> known = parts.mapParts(government, year);
            return new Parts(
                    known.keySet(),
                    parts.list(known.values()).stream()
                            .map(figures::toReportFigures)
                            .toList());
        });
    }

    /** The bodies whose reports of a year an aggregate contains, and what they state. */
    private record Parts(Set<Long> bodies, List<ReportFigures> figures) {}
}
