package org.nianbao.model.finding;

/** What a person has said of a finding. */
public enum FindingStatus {
    /** Nobody has looked yet. */
    OPEN,
    /** A reviewer agrees that the report is wrong there. */
    CONFIRMED,
    /** A reviewer found that it is none. */
    DISMISSED
}
