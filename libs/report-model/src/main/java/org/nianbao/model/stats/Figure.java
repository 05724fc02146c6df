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
 * @param parts the observations it rests on
 */
public record Figure(BigDecimal value, ValueStatus status, boolean derived, boolean complete, List<Observation> parts) {

    public Figure {
        parts = List.copyOf(parts);
    }
}
