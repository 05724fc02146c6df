package org.nianbao.model.stats;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ValueStatus;

/**
 * A figure that is one observation, or a sum of several.
 *
 * @param value null unless the status carries a value
 * @param derived true when it is a sum made by us, false when the report prints it
 * @param complete true when every part is stated; an incomplete figure stays out of rates and rankings
 * @param parts the observations it rests on; none when they were not asked for
 * @param comparability how far it compares across editions; null for a figure that is not harmonised
 */
public record Figure(
        BigDecimal value,
        ValueStatus status,
        boolean derived,
        boolean complete,
        List<Observation> parts,
        Comparability comparability) {

    public Figure {
        parts = List.copyOf(parts);
    }

    /** A figure that is not harmonised. */
    public Figure(BigDecimal value, ValueStatus status, boolean derived, boolean complete, List<Observation> parts) {
        this(value, status, derived, complete, parts, null);
    }

    /** The same figure, graded. */
    public Figure withComparability(Comparability grade) {
        return new Figure(value, status, derived, complete, parts, grade);
    }
}
