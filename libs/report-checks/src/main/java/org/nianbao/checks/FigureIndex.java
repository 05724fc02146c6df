package org.nianbao.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;

/** A report's observations by what they state. */
final class FigureIndex {

    private final ReportFigures report;
    private final Map<Place, List<Observation>> byPlace;

    FigureIndex(ReportFigures report) {
        this.report = report;
        this.byPlace = report.observations().stream()
                .collect(Collectors.groupingBy(
                        o -> new Place(o.indicator(), o.applicant(), o.source()), HashMap::new, Collectors.toList()));
    }

    ReportFigures report() {
        return report;
    }

    /** All that the report says there: a sentence may state a figure twice. */
    List<Observation> list(IndicatorCode indicator, Applicant applicant, Source source) {
        return byPlace.getOrDefault(new Place(indicator, applicant, source), List.of());
    }

    boolean has(IndicatorCode indicator, Applicant applicant, Source source) {
        return !list(indicator, applicant, source).isEmpty();
    }

    /** A fact of the report that is no observation: year, signed_year or published_year. */
    Optional<BigDecimal> findFact(String name) {
        return switch (name) {
            case "year" -> Optional.of(BigDecimal.valueOf(report.year()));
            case "signed_year" -> yearOf(report.signedOn());
            case "published_year" -> yearOf(report.publishedOn());
            default -> throw new IllegalArgumentException("unknown fact: " + name);
        };
    }

    private static Optional<BigDecimal> yearOf(LocalDate date) {
        return Optional.ofNullable(date).map(known -> BigDecimal.valueOf(known.getYear()));
    }

    private record Place(IndicatorCode indicator, Applicant applicant, Source source) {}
}
