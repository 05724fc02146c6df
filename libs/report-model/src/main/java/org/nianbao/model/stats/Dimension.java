package org.nianbao.model.stats;

/** What totals can be told apart by (分组维度). */
public enum Dimension {
    YEAR,
    /** The direct children of the region asked for; the bodies of that region itself are a group of their own. */
    REGION,
    LEVEL,
    SECTOR,
    KIND
}
