package org.nianbao.stats.counting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Exclusion;
import org.nianbao.model.stats.Figure;

/**
 * A report's figure without its evidence.
 *
 * @param key the number of what is counted
 * @param grade null for a figure that is not harmonised
 */
public record CountedFigure(
        int key, BigDecimal value, ValueStatus status, boolean derived, boolean complete, Comparability grade) {

    static CountedFigure of(int key, Figure figure) {
        return new CountedFigure(
                key, figure.value(), figure.status(), figure.derived(), figure.complete(), figure.comparability());
    }

    /** Why it does not count in a total; empty when it does. */
    public Optional<Exclusion> exclusion() {
        return switch (status) {
            case BLANK -> Optional.of(Exclusion.BLANK);
            case NOT_APPLICABLE -> Optional.of(Exclusion.NOT_APPLICABLE);
            case UNREADABLE -> Optional.of(Exclusion.UNREADABLE);
            case APPROXIMATE -> Optional.of(complete ? Exclusion.ROUND_FIGURE : Exclusion.INCOMPLETE);
            case REPORTED -> complete ? Optional.empty() : Optional.of(Exclusion.INCOMPLETE);
        };
    }

    public Figure toFigure() {
        return new Figure(value, status, derived, complete, List.of(), grade);
    }
}
