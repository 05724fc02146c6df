package org.nianbao.model.stats;

/**
 * How many agencies of a group have reported.
 *
 * @param expected agencies known to have reported for the year or an earlier one
 * @param reported those whose report is here
 * @param own of these, reports on a body's own work
 * @param aggregate of these, governments' reports that add up those below
 */
public record GroupCoverage(TotalsGroup group, long expected, long reported, long own, long aggregate) {}
