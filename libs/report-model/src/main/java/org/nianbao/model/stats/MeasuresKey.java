package org.nianbao.model.stats;

import java.util.List;

/**
 * Asks for measures of an agency, one series for each name, in the order asked.
 *
 * @param names null or empty for all
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 */
public record MeasuresKey(long agencyId, List<MeasureName> names, Integer fromYear, Integer toYear) {}
