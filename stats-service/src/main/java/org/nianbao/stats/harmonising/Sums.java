package org.nianbao.stats.harmonising;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Figure;

/** Makes figures of observations and sums of figures. Nothing is ever 0 because nothing was stated. */
final class Sums {

    private Sums() {}

    /** The figure as the report prints it. */
    static Figure of(Observation stated) {
        boolean hasValue = stated.status().hasValue();
        return new Figure(stated.value(), stated.status(), false, hasValue, List.of(stated));
    }

    /**
     * The sum of what is stated. A part that is null (no such row) or has no value makes it incomplete; without any
     * value the sum has none.
     *
     * @param parts may hold null
     * @return null when all parts are null
     */
    static Figure of(List<Figure> parts) {
        List<Figure> present = parts.stream().filter(Objects::nonNull).toList();
        if (present.isEmpty()) {
            return null;
        }
        List<Observation> observations =
                present.stream().flatMap(part -> part.parts().stream()).toList();
        List<Figure> stated =
                present.stream().filter(part -> part.value() != null).toList();
        if (stated.isEmpty()) {
            return new Figure(null, commonStatus(present), true, false, observations);
        }
        boolean complete = stated.size() == parts.size() && stated.stream().allMatch(Figure::complete);
        boolean round = stated.stream().anyMatch(part -> part.status() == ValueStatus.APPROXIMATE);
        BigDecimal sum = stated.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(sum, round ? ValueStatus.APPROXIMATE : ValueStatus.REPORTED, true, complete, observations);
    }

    /** What all the parts are, or BLANK when they differ. */
    private static ValueStatus commonStatus(List<Figure> parts) {
        ValueStatus first = parts.get(0).status();
        return parts.stream().allMatch(part -> part.status() == first) ? first : ValueStatus.BLANK;
    }
}
