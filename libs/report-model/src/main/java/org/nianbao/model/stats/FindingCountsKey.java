package org.nianbao.model.stats;

/**
 * Asks how many findings an agency's reports have.
 *
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 */
public record FindingCountsKey(long agencyId, Integer fromYear, Integer toYear) {}
