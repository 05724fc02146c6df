package org.nianbao.checks;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/**
 * One figure in a sum of a relation.
 *
 * @param negative true when it is subtracted
 * @param name an indicator's code, a fact's name, or a whole number, by origin
 * @param indicator the code itself; null where the name is none
 * @param column the column it always stands in; null for the one being checked
 * @param optional true when it counts only where the report has such a row or sentence
 */
record Term(boolean negative, Origin origin, String name, IndicatorCode indicator, Applicant column, boolean optional) {

    static Term ofFigure(boolean negative, Origin origin, IndicatorCode indicator, Applicant column, boolean optional) {
        return new Term(negative, origin, indicator.value(), indicator, column, optional);
    }

    /** Where a term's figure comes from. */
    enum Origin {
        FORM,
        TEXT,
        /** The form of the year before. */
        PREVIOUS,
        /** Something known of the report that is no observation. */
        FACT,
        NUMBER
    }

    boolean isFigure() {
        return origin == Origin.FORM || origin == Origin.TEXT || origin == Origin.PREVIOUS;
    }

    Applicant in(Applicant checked) {
        return column == null ? checked : column;
    }
}
