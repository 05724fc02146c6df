package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/**
 * Asks for series of an agency, one for each indicator, in the order asked.
 *
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 */
public record SeriesKey(
        long agencyId, List<IndicatorCode> indicators, Applicant applicant, Integer fromYear, Integer toYear) {}
