package org.nianbao.model.form;

import java.util.Set;

/**
 * An indicator (指标): what a cell of a form, or a figure in a sentence, means.
 *
 * @param code the stable code
 * @param chinese the row's label as the form prints it, with its parent where the label alone is not enough
 * @param english the same in English
 * @param unit what is counted
 * @param byApplicant true when the form gives it for each of the seven applicants
 * @param editions the editions whose tables have it; NARRATIVE only where figures are met in sentences alone
 */
public record Indicator(
        IndicatorCode code, String chinese, String english, Unit unit, boolean byApplicant, Set<FormEdition> editions) {

    public Indicator {
        editions = Set.copyOf(editions);
    }
}
