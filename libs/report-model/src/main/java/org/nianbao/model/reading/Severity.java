package org.nianbao.model.reading;

/** How much a problem or finding matters. */
public enum Severity {
    /** Worth knowing; nothing is lost or wrong. */
    INFO,
    /** Something may be missing or doubtful; the rest stands. */
    WARNING,
    /** Something is wrong or could not be read. */
    ERROR
}
