package org.nianbao.model.stats;

/**
 * How many findings a report has.
 *
 * @param errors how many of severity ERROR that are not dismissed
 */
public record FindingCounts(
        long agencyId, int year, long reportId, int open, int confirmed, int dismissed, int errors) {}
