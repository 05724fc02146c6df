package org.nianbao.stats.harmonising;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;

/**
 * One line of the crosswalk: how some editions answer for one outcome.
 *
 * @param alternatives sums of indicators, the preferred one first; empty when there is no counterpart
 */
record Correspondence(
        String outcome, Set<FormEdition> editions, Comparability grade, List<List<IndicatorCode>> alternatives) {

    Correspondence {
        editions = Set.copyOf(editions);
        alternatives = List.copyOf(alternatives);
    }

    /** The first alternative with a value; else the first that the report has rows for; else null. */
    Figure figureOrNull(StatedFigures stated, Applicant applicant) {
        Figure valueless = null;
        for (List<IndicatorCode> sum : alternatives) {
            Figure figure = figureOrNull(sum, stated, applicant);
            if (figure != null && figure.value() != null) {
                return figure;
            }
            valueless = valueless == null ? figure : valueless;
        }
        return valueless;
    }

    private static Figure figureOrNull(List<IndicatorCode> sum, StatedFigures stated, Applicant applicant) {
        if (sum.size() == 1) {
            return stated.figureOrNull(sum.get(0), applicant);
        }
        // Arrays.asList rather than a stream's list: a part may be null.
        Figure[] parts = new Figure[sum.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = stated.figureOrNull(sum.get(i), applicant);
        }
        return Sums.of(Arrays.asList(parts));
    }
}
