package org.nianbao.model.stats;

import org.nianbao.model.form.Applicant;

/**
 * Asks for an agency's request outcomes.
 *
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 */
public record AgencyYearsKey(long agencyId, Integer fromYear, Integer toYear, Applicant applicant) {}
