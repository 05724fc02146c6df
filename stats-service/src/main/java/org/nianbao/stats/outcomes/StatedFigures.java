package org.nianbao.stats.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    public StatedFigures(List<Observation> observations) {
        for (Observation observation : observations) {
            preferred.merge(
                    new Place(observation.indicator(), observation.applicant()),
                    observation,
                    (first, second) -> PREFERENCE.compare(first, second) <= 0 ? first : second);
        }
    }

    public Optional<Observation> find(IndicatorCode indicator, Applicant applicant) {
        return Optional.ofNullable(preferred.get(new Place(indicator, applicant)));
    }

    /**
     * The figure of one indicator. A total column that is left blank is made up from the applicants' columns, where
     * those state anything; one that cannot be read or says "not applicable" is not. Null when the report has no such
     * row or sentence.
     */
    Figure figureOrNull(IndicatorCode indicator, Applicant applicant) {
        Observation stated = preferred.get(new Place(indicator, applicant));
        if (applicant != Applicant.TOTAL || (stated != null && stated.status() != ValueStatus.BLANK)) {
            return stated == null ? null : Sums.of(stated);
        }
        List<Figure> columns = Stream.of(Applicant.values())
                .filter(column -> column != Applicant.TOTAL)
                .map(column -> preferred.get(new Place(indicator, column)))
                .map(column -> column == null ? null : Sums.of(column))
                .toList();
        if (columns.stream().anyMatch(column -> column != null && column.value() != null)) {
            return Sums.of(columns);
        }
        var blanks = new ArrayList<>(columns.stream().filter(Objects::nonNull).toList());
        return stated != null ? Sums.of(stated) : blanks.isEmpty() ? null : Sums.of(blanks);
    }

    private record Place(IndicatorCode indicator, Applicant applicant) {}
}
