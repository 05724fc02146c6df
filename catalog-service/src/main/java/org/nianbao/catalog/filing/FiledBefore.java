package org.nianbao.catalog.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nianbao.model.filing.ReportFiling;

/** What was filed of a group's documents before, by this reader or by others: only ids, to know what to hold. */
final class FiledBefore {

    private final List<Line> lines;
    private final Map<Reading, Line> byReading;

    FiledBefore(List<Line> lines) {
        this.lines = lines;
        this.byReading = lines.stream()
                .collect(Collectors.toMap(
                        line -> new Reading(line.sha256(), line.readerVersion()), Function.identity()));
    }

    /** True when this very reading was filed before. */
    boolean knows(ReportFiling filing) {
        return byReading.containsKey(Reading.of(filing));
    }

    /** The revision that this very reading became, or was found equal to. */
    long revisionOf(ReportFiling filing) {
        return byReading.get(Reading.of(filing)).revisionId();
    }

    Set<Long> agencies() {
        return lines.stream().map(Line::agencyId).collect(Collectors.toSet());
    }

    List<Line> lines() {
        return lines;
    }

    Set<Long> reports() {
        return lines.stream().map(Line::reportId).collect(Collectors.toSet());
    }

    /** One document as one reader read it. */
    record Reading(String sha256, String readerVersion) {

        static Reading of(ReportFiling filing) {
            return new Reading(filing.reading().document().sha256(), filing.readerVersion());
        }
    }

    /** A filing, and the report that it became part of. */
    record Line(String sha256, String readerVersion, long revisionId, long reportId, long agencyId, int year) {}
}
