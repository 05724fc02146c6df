package org.nianbao.model.catalog;

/**
 * Asks for a page of an agency's reports, latest year first.
 *
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 * @param first how many at most
 * @param afterYear the year of the last report of the page before; null for the first page
 */
public record ReportsOfAgencyKey(long agencyId, Integer fromYear, Integer toYear, int first, Integer afterYear) {}
