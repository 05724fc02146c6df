package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/**
 * Asks for the observations of a report.
 *
 * @param indicators null or empty for all
 * @param applicants null or empty for all
 * @param withEvidence false for observations without evidence; null for true
 */
public record ObservationsKey(
        long reportId, List<IndicatorCode> indicators, List<Applicant> applicants, Boolean withEvidence) {

    /** With evidence. */
    public ObservationsKey(long reportId, List<IndicatorCode> indicators, List<Applicant> applicants) {
        this(reportId, indicators, applicants, null);
    }
}
