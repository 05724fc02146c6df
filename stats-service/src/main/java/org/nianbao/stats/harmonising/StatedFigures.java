package org.nianbao.stats.harmonising;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Figure;

/**
 * What one report states. Where its form and its text state the same figure, the form's stands; a form's cell without a
 * value states none, and then the text's stands.
 */
public final class StatedFigures {

    private static final Comparator<Observation> PREFERENCE = Comparator.comparing(
                    (Observation o) -> !o.status().hasValue())
            .thenComparing(o -> o.source() != Source.FORM);

    private final Map<Place, Observation> preferred = new HashMap<>();
    private Supplier<List<Observation>> rest;
    private boolean columnsSeen;

    public StatedFigures(List<Observation> observations) {
        this(observations, List::of);
    }

    /** @param rest the observations of single applicants, asked for once and only when a total is blank */
    public StatedFigures(List<Observation> observations, Supplier<List<Observation>> rest) {
        observations.forEach(this::add);
        this.rest = rest;
    }

    /**
     * How many cells of a form hold a number or say that none applies. The form's cells alone count, not what the text
     * states.
     *
     * @param cells asked for
     */
    public long countFilled(Predicate<IndicatorCode> cells) {
        hasColumns();
        return preferred.entrySet().stream()
                .filter(entry -> entry.getValue().source() == Source.FORM)
                .filter(entry -> cells.test(entry.getKey().indicator()))
                .map(entry -> entry.getValue().status())
                .filter(status -> status.hasValue() || status == ValueStatus.NOT_APPLICABLE)
                .count();
    }

    public Optional<Observation> find(IndicatorCode indicator, Applicant applicant) {
        return Optional.ofNullable(preferred.get(new Place(indicator, applicant)));
    }

    /**
     * The figure of one indicator. A total column that is left blank is made up from the applicants' columns, where
     * those state anything; one that cannot be read or says "not applicable" is not. Null when the report has no such
     * row or sentence.
     */
    public Figure figureOrNull(IndicatorCode indicator, Applicant applicant) {
        Observation stated = preferred.get(new Place(indicator, applicant));
        if (applicant != Applicant.TOTAL || (stated != null && stated.status() != ValueStatus.BLANK)) {
            return stated == null ? null : Sums.of(stated);
        }
        List<Figure> columns = hasColumns() ? columns(indicator) : List.of();
        if (columns.stream().anyMatch(column -> column != null && column.value() != null)) {
            return Sums.of(columns);
        }
        return stated != null
                ? Sums.of(stated)
                : Sums.of(columns.stream().filter(Objects::nonNull).toList());
    }

    /** False for every report before 2019: its form has one column. */
    private boolean hasColumns() {
        if (rest != null) {
            rest.get().forEach(this::add);
            rest = null;
            columnsSeen = preferred.keySet().stream().anyMatch(place -> place.applicant() != Applicant.TOTAL);
        }
        return columnsSeen;
    }

    /** One for each applicant; null where the report has no such cell. */
    private List<Figure> columns(IndicatorCode indicator) {
        return Stream.of(Applicant.values())
                .filter(column -> column != Applicant.TOTAL)
                .map(column -> preferred.get(new Place(indicator, column)))
                .map(cell -> cell == null ? null : Sums.of(cell))
                .toList();
    }

    private void add(Observation observation) {
        preferred.merge(
                new Place(observation.indicator(), observation.applicant()),
                observation,
                (first, second) -> PREFERENCE.compare(first, second) <= 0 ? first : second);
    }

    private record Place(IndicatorCode indicator, Applicant applicant) {}
}
