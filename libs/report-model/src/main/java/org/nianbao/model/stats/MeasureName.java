package org.nianbao.model.stats;

/** The rates that are made of harmonised figures. */
public enum MeasureName {
    /** Granted or granted in part, of all concluded. */
    DISCLOSURE_RATE,
    /** Granted in full, of all concluded. */
    FULL_DISCLOSURE_RATE,
    DENIAL_RATE,
    NOT_AVAILABLE_RATE,
    NOT_PROCESSED_RATE,
    /** Carried out to the next year, of all that were to be handled. */
    CARRY_OVER_RATE,
    NATURAL_PERSON_SHARE,
    REVIEW_CORRECTION_RATE,
    LITIGATION_CORRECTION_RATE,
    ON_TIME_RATE,
    ONLINE_SHARE,
    /** Cells of the form that are filled in, of all that it has. */
    FORM_COMPLETENESS
}
