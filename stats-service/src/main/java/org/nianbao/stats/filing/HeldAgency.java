package org.nianbao.stats.filing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agency whose row the transaction holds, with what has changed about it.
 *
 * @param attributes as they are now
 * @param countedVersion by which its reports were counted before the change
 * @param changedYears years whose reports came, went or changed
 * @param reports its reports of the changed years and of those around them, as they are now
 */
public record HeldAgency(
        long id,
        AgencyAttributes attributes,
        int countedVersion,
        Set<Integer> changedYears,
        List<FiledReport> reports) {

    public HeldAgency {
        changedYears = Set.copyOf(changedYears);
        reports = List.copyOf(reports);
    }

    /** The report that counts for the year. */
    public Optional<FiledReport> findReport(int year) {
        Collection<FiledReport> each = FiledReports.onePerYear(reports);
        return each.stream().filter(report -> report.year == year).findFirst();
    }
}
