package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.checks.ReportFigures;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.findings.FindingBook;
import org.nianbao.stats.versions.DataVersion;

/** Holds the agencies that a change touches, and brings what is made of their reports in step with it. */
@ApplicationScoped
public class ChangedAgencies {

    private final Agencies agencies;
    private final FiledReports reports;
    private final FiledFigures figures;
    private final FindingBook findings;
    private final FilingFollower follower;
    private final DataVersion dataVersion;

    @Inject
    public ChangedAgencies(
            Agencies agencies,
            FiledReports reports,
            FiledFigures figures,
            FindingBook findings,
            FilingFollower follower,
            DataVersion dataVersion) {
        this.agencies = agencies;
        this.reports = reports;
        this.figures = figures;
        this.findings = findings;
        this.follower = follower;
        this.dataVersion = dataVersion;
    }

    /** Makes others wait who would change the same agencies; new ones come to be known. */
    Map<Long, Agencies.Row> hold(AgencyChanges changes) {
        Map<Long, Agencies.Row> rows = agencies.hold(changes.years().keySet());
        Map<Long, AgencyAttributes> unknown = new HashMap<>(changes.attributes());
        unknown.keySet().removeAll(rows.keySet());
        if (unknown.isEmpty()) {
            return rows;
        }
        agencies.create(unknown, follower.version());
        return agencies.list(changes.years().keySet());
    }

    /**
     * @param rows of all agencies that change, held
     * @param filed reports of this transaction, which need not be read again
     */
    void bringInStep(AgencyChanges changes, Map<Long, Agencies.Row> rows, Map<Long, FiledReport> filed) {
        if (!rows.keySet().containsAll(changes.years().keySet())) {
            // A report changed its agency between being looked up and being held.
            throw new ApiException(503, "BUSY", "The same reports are being changed by someone else; try again.");
        }
        Map<Long, AgencyAttributes> attributes = new HashMap<>(changes.attributes());
        attributes
                .entrySet()
                .removeIf(entry -> rows.get(entry.getKey()).attributes().equals(entry.getValue()));
        agencies.keep(attributes);
        Map<Long, List<FiledReport>> around = around(changes.years(), filed);
        var held = new ArrayList<HeldAgency>();
        changes.years().forEach((id, years) -> {
            Agencies.Row row = rows.get(id);
            held.add(new HeldAgency(
                    id,
                    attributes.getOrDefault(id, row.attributes()),
                    row.countedVersion(),
                    years,
                    around.getOrDefault(id, List.of())));
        });
        findings.recomputeAll(held.stream().flatMap(this::listToCheck).toList());
        findings.markAggregates(changes.years());
        follower.follow(held);
        dataVersion.bump();
    }

    /** Reports of the changed years, and of the years before and after them, which they are checked against. */
    private Map<Long, List<FiledReport>> around(Map<Long, SortedSet<Integer>> years, Map<Long, FiledReport> filed) {
        var all = new ArrayList<>(filed.values());
        all.addAll(reports.listAround(years, filed.keySet()));
        all.sort(Comparator.comparingInt((FiledReport report) -> report.year)
                .thenComparingLong(report -> report.reportId));
        return all.stream().collect(Collectors.groupingBy(report -> report.agencyId));
    }

    /** The reports on the changed years, and on each year after one, which is checked against it. */
    private Stream<FindingBook.Checked> listToCheck(HeldAgency agency) {
        Set<Integer> years = new HashSet<>(agency.changedYears());
        agency.changedYears().forEach(year -> years.add(year + 1));
        Map<Long, ReportFigures> known = new HashMap<>();
        return agency.reports().stream()
                .filter(report -> years.contains(report.year))
                .map(report -> new FindingBook.Checked(
                        report.reportId,
                        report.agencyId,
                        figuresOf(report, known),
                        agency.findReport(report.year - 1).map(before -> figuresOf(before, known))));
    }

    private ReportFigures figuresOf(FiledReport report, Map<Long, ReportFigures> known) {
        return known.computeIfAbsent(report.reportId, any -> figures.toReportFigures(report));
    }
}
