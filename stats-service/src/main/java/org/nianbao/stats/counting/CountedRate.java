package org.nianbao.stats.counting;

import java.math.BigDecimal;
import java.util.Optional;

import org.nianbao.model.stats.Exclusion;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasurePoint.Undefined;

/**
 * A report's rate as what is divided by what.
 *
 * @param key the number of the measure
 * @param numerator null unless the rate is defined or has no cases
 * @param n the denominator; null unless the rate is defined or has no cases
 * @param undefined null when the rate has a value
 */
public record CountedRate(int key, BigDecimal numerator, BigDecimal n, Undefined undefined) {

    static CountedRate of(int key, MeasurePoint point) {
        boolean counts = point.undefinedBecause() == null || point.undefinedBecause() == Undefined.NO_CASES;
        return new CountedRate(
                key, counts ? point.numerator() : null, counts ? point.n() : null, point.undefinedBecause());
    }

    /** True when it counts in a pooled rate: without cases it adds nothing to either side. */
    public boolean pools() {
        return undefined == null || undefined == Undefined.NO_CASES;
    }

    /** Why the report has no rate of its own; empty when it has. */
    public Optional<Exclusion> exclusion() {
        return Optional.ofNullable(undefined).map(why -> switch (why) {
            case NOT_IN_THIS_EDITION -> Exclusion.NOT_STATED;
            case INCOMPLETE -> Exclusion.INCOMPLETE;
            case ROUND_FIGURE -> Exclusion.ROUND_FIGURE;
            case NO_CASES -> Exclusion.NO_CASES;
            case CONTRADICTION -> Exclusion.CONTRADICTION;
            case ACROSS_A_BREAK -> Exclusion.ACROSS_A_BREAK;
        });
    }
}
