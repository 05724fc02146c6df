package org.nianbao.bench.corpus;

/** Whether a report leaves cells blank instead of writing 0. */
public enum Blanks {
    NONE,
    /** One report in six does, in two cells of three. */
    SOME,
    /** Each does. */
    MANY
}
