package org.nianbao.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;

/**
 * A report's observations by what they state: to be made once for a report that is checked, and that the year after it
 * is checked against.
 */
public final class FigureIndex {

    private static final int COLUMNS = Applicant.values().length;

    private final ReportFigures report;
    private final Map<IndicatorCode, Row> rows = new HashMap<>();
    private boolean hasSentences;

    public FigureIndex(ReportFigures report) {
        this.report = report;
        Row row = null;
        IndicatorCode before = null;
        for (Observation observation : report.observations()) {
            // A form's cells come row by row.
            if (!observation.indicator().equals(before)) {
                before = observation.indicator();
                row = rows.computeIfAbsent(before, any -> new Row());
            }
            row.add(observation);
            hasSentences |= observation.source() == Source.NARRATIVE;
        }
    }

    ReportFigures report() {
        return report;
    }

    /** False for most reports: then no check of what sentences state is about this one. */
    boolean hasSentences() {
        return hasSentences;
    }

    /** All that the report says there: a sentence may state a figure twice. */
    List<Observation> list(IndicatorCode indicator, Applicant applicant, Source source) {
        Row row = rows.get(indicator);
        return row == null ? List.of() : row.list(place(applicant, source));
    }

    /** True when the report says anything of it in any column. */
    boolean has(IndicatorCode indicator, Source source) {
        Row row = rows.get(indicator);
        return row != null && row.stated[source.ordinal()];
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

    private static int place(Applicant applicant, Source source) {
        return source.ordinal() * COLUMNS + applicant.ordinal();
    }

    /** What is said of one indicator, by column and source. */
    private static final class Row {

        private final Map<Integer, List<Observation>> repeated = new HashMap<>(1);
        private final Observation[] first = new Observation[COLUMNS * Source.values().length];
        private final boolean[] stated = new boolean[Source.values().length];

        void add(Observation observation) {
            int place = place(observation.applicant(), observation.source());
            stated[observation.source().ordinal()] = true;
            if (first[place] == null) {
                first[place] = observation;
            } else {
                repeated.computeIfAbsent(place, any -> new ArrayList<>(List.of(first[place])))
                        .add(observation);
            }
        }

        List<Observation> list(int place) {
            if (first[place] == null) {
                return List.of();
            }
            List<Observation> all = repeated.isEmpty() ? null : repeated.get(place);
            return all == null ? List.of(first[place]) : all;
        }
    }
}
