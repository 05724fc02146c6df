package org.nianbao.stats.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.stats.filing.FilingFollower;
import org.nianbao.stats.filing.HeldAgency;

/**
 * Keeps what reports contribute in step with their figures, in the filing's own transaction, and notes what came and
 * went for the totals.
 */
@ApplicationScoped
public class AgencyCounts implements FilingFollower {

    private final ReportCounter counter;
    private final CountedReports counted;
    private final TotalChanges changes;
    private final KnownRegions regions;
    private final CountVersion version = CountVersion.standard();

    @Inject
    public AgencyCounts(ReportCounter counter, CountedReports counted, TotalChanges changes, KnownRegions regions) {
        this.counter = counter;
        this.counted = counted;
        this.changes = changes;
        this.regions = regions;
    }

    @Override
    public int version() {
        return version.number();
    }

    @Override
    public void follow(Collection<HeldAgency> agencies) {
        var current = new ArrayList<HeldAgency>();
        var others = new ArrayList<Long>();
        for (HeldAgency agency : agencies) {
            if (agency.countedVersion() == version.number()) {
                current.add(agency);
            } else {
                others.add(agency.id());
            }
        }
        // Counted by another version, or not yet: all of such an agency's years are counted behind the filing.
        counted.countAnew(others);
        count(current, false);
    }

    /** Counts all reports of the agencies, whatever was counted before. */
    public void recount(Collection<HeldAgency> agencies) {
        count(agencies, true);
        counted.markCounted(agencies.stream().map(HeldAgency::id).toList(), version.number());
    }

    private void count(Collection<HeldAgency> agencies, boolean fromScratch) {
        if (agencies.isEmpty()) {
            return;
        }
        var step = new CountingStep();
        Map<Long, List<CountedRow>> rows = counted.list(
                version.number(), agencies.stream().map(HeldAgency::id).toList());
        Map<Long, Optional<ExpectedYears>> expected = new HashMap<>();
        for (HeldAgency agency : agencies) {
            SortedMap<Integer, CountedRow> before = new TreeMap<>();
            rows.getOrDefault(agency.id(), List.of()).forEach(row -> before.put(row.year(), row));
            SortedMap<Integer, CountedRow> after = after(agency, fromScratch ? new TreeMap<>() : before);
            step.replace(before, after);
            if (fromScratch || !expected(before).equals(expected(after))) {
                expected.put(agency.id(), expected(after));
            }
            regions.learn(agency.attributes().regionPath());
        }
        counted.write(version.number(), step);
        counted.keepExpected(expected);
        changes.write(version.number(), step);
    }

    /** The changed years as their reports are now; the others as they were, in the agency's present place. */
    private SortedMap<Integer, CountedRow> after(HeldAgency agency, SortedMap<Integer, CountedRow> before) {
        var after = new TreeMap<Integer, CountedRow>();
        before.forEach((year, row) -> after.put(year, row.movedTo(agency.attributes())));
        for (int year : agency.changedYears()) {
            after.remove(year);
            agency.findReport(year)
                    .ifPresent(report ->
                            after.put(year, CountedRow.of(report, agency.attributes(), counter.count(report))));
        }
        if (!after.isEmpty()) {
            ExpectedYears expected = ExpectedYears.of(agency.attributes(), after);
            after.replaceAll((year, row) -> row.expectedFor(expected));
        }
        return after;
    }

    private static Optional<ExpectedYears> expected(SortedMap<Integer, CountedRow> rows) {
        return rows.values().stream().findFirst().map(CountedRow::expected);
    }
}
