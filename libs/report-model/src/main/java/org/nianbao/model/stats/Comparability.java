package org.nianbao.model.stats;

/**
 * How far a harmonised figure compares with the same one of other editions. Even EXACT means the same category, not the
 * same counting unit.
 */
public enum Comparability {
    EXACT,
    APPROXIMATE,
    /** No counterpart: the figure is absent in this edition. */
    NONE
}
