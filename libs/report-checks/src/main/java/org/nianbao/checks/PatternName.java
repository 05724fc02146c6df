package org.nianbao.checks;

/** What no sum can say: patterns that a report should not show. */
enum PatternName {
    /** A row's total stands in another column. */
    SHIFTED,
    /** One number stands in two cells. */
    SPLIT,
    /** Two numbers stand in one cell. */
    JOINED,
    /** Two neighbouring digits have changed places. */
    TRANSPOSED,
    /** A table says in every cell what last year's said. */
    REPEATED,
    /** A figure is many times last year's, or a small part of it. */
    JUMP,
    /** The parts of an aggregate add up to more than the aggregate. */
    PARTS
}
