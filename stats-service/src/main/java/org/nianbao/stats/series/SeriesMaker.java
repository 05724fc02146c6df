package org.nianbao.stats.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Series;
import org.nianbao.model.stats.SeriesBreak;
import org.nianbao.model.stats.SeriesPoint;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.harmonising.StatedFigures;

/** Makes a series of what reports state, with the years at which its points stop being comparable. */
final class SeriesMaker {

    private final SeriesBreaks breaks;

    SeriesMaker(SeriesBreaks breaks) {
        this.breaks = breaks;
    }

    /** @param stated years ascending */
    Series make(IndicatorCode indicator, Applicant applicant, List<Stated> stated, boolean withEvidence) {
        List<Stated> stating = stated.stream()
                .filter(one -> one.figures().find(indicator, applicant).isPresent())
                .toList();
        if (stating.isEmpty()) {
            return new Series(indicator, applicant, List.of(), List.of());
        }
        SortedMap<Integer, FormEdition> editions = new TreeMap<>();
        stated.forEach(one -> editions.put(one.report().year, one.report().edition));
        var found = new ArrayList<>(breaks.list(indicator, editions));
        found.addAll(changesOfBody(stating));
        found.sort(Comparator.comparingInt(SeriesBreak::year));
        int latest = stating.get(stating.size() - 1).report().year;
        List<SeriesPoint> points = stating.stream()
                .map(one -> point(one, indicator, applicant, found, latest, withEvidence))
                .toList();
        return new Series(indicator, applicant, points, found);
    }

    private static SeriesPoint point(
            Stated one,
            IndicatorCode indicator,
            Applicant applicant,
            List<SeriesBreak> breaks,
            int latest,
            boolean withEvidence) {
        FiledReport report = one.report();
        boolean broken = breaks.stream().anyMatch(b -> report.year < b.year() && b.year() <= latest);
        Observation observation = one.figures().find(indicator, applicant).orElseThrow();
        return new SeriesPoint(
                report.year,
                report.reportId,
                report.edition,
                withEvidence ? observation : observation.withoutEvidence(),
                report.agencyId,
                broken ? Comparability.APPROXIMATE : Comparability.EXACT);
    }

    /** Where another body goes on, figures need not go on in the same way. */
    private static List<SeriesBreak> changesOfBody(List<Stated> stating) {
        var changes = new ArrayList<SeriesBreak>();
        for (int i = 1; i < stating.size(); i++) {
            FiledReport before = stating.get(i - 1).report();
            FiledReport now = stating.get(i).report();
            if (before.agencyId != now.agencyId && before.year != now.year) {
                changes.add(SeriesBreaks.otherBody(now.year));
            }
        }
        return changes;
    }

    /** A report and what it states. */
    record Stated(FiledReport report, StatedFigures figures) {}
}
