package org.nianbao.model.stats;

/** Why a report that is there does not count in a total, a rate or a ranking (未计入的原因). */
public enum Exclusion {
    /** A government's aggregate beside bodies' own reports, or the other way round. */
    OTHER_SCOPE,
    /** Its form stands on the other side of a break in the figure's meaning. */
    ACROSS_A_BREAK,
    /** The report has no such row and no such sentence, or its edition has no counterpart. */
    NOT_STATED,
    /** The cell is empty. */
    BLANK,
    /** "/", "—" or "不适用" stands in the cell. */
    NOT_APPLICABLE,
    /** What stands there cannot be read as a number. */
    UNREADABLE,
    /** A sum of parts of which some are not stated. */
    INCOMPLETE,
    /** A round figure ("20余件"). */
    ROUND_FIGURE,
    /** The report contradicts itself: a numerator above its denominator, or a figure below 0. */
    CONTRADICTION,
    /** Nothing to divide by. A pooled rate counts such a report, a ranking cannot. */
    NO_CASES,
    /** A rate over fewer cases than a ranking asks for. */
    TOO_FEW_CASES
}
