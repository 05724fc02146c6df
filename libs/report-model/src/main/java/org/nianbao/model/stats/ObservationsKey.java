package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/**
 * Asks for the observations of a report.
 *
 * @param indicators null or empty for all
 * @param applicants null or empty for all
 */
public record ObservationsKey(long reportId, List<IndicatorCode> indicators, List<Applicant> applicants) {}
