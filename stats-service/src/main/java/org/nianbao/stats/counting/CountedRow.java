package org.nianbao.stats.counting;

import java.util.Arrays;

import org.nianbao.stats.filing.AgencyAttributes;
import org.nianbao.stats.filing.FiledReport;

/**
 * A row of counted_report.
 *
 * @param place what the report is grouped by
 * @param outcomes packed
 * @param indicators packed
 * @param expected the years for which the agency was expected when this was counted
 */
record CountedRow(
        long agencyId,
        int year,
        long reportId,
        CountedPlace place,
        byte[] outcomes,
        byte[] indicators,
        ExpectedYears expected) {

    /** Expected for its own year; {@link #expectedFor} says for which others. */
    static CountedRow of(FiledReport report, AgencyAttributes agency, ReportCount count) {
        return new CountedRow(
                report.agencyId,
                report.year,
                report.reportId,
                CountedPlace.of(report, agency),
                count.outcomes().toBytes(),
                count.indicators().toBytes(),
                new ExpectedYears(report.year, report.year));
    }

    /** The same report after its agency changed. */
    CountedRow movedTo(AgencyAttributes agency) {
        return new CountedRow(agencyId, year, reportId, place.movedTo(agency), outcomes, indicators, expected);
    }

    CountedRow expectedFor(ExpectedYears years) {
        return new CountedRow(agencyId, year, reportId, place, outcomes, indicators, years);
    }

    /** True when nothing that is summed differs. */
    boolean countsLike(CountedRow other) {
        return place.equals(other.place)
                && Arrays.equals(outcomes, other.outcomes)
                && Arrays.equals(indicators, other.indicators);
    }
}
