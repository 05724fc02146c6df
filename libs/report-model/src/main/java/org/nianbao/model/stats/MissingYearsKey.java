package org.nianbao.model.stats;

/**
 * Asks for the years of an agency without a report, from its first report on.
 *
 * @param toYear last year, inclusive; null for the latest year that anybody reported on
 */
public record MissingYearsKey(long agencyId, Integer toYear) {}
