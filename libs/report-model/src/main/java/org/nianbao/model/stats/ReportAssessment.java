package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;

/**
 * What came of one check in one column of a report.
 *
 * @param rule the check's id, such as T3-BALANCE
 * @param subject what within the rule: the indicator of a row, or empty
 * @param missing for NOT_ASSESSABLE: each input that has no value, and why; else empty
 */
public record ReportAssessment(
        String rule, String subject, Applicant applicant, Outcome outcome, List<String> missing) {

    public ReportAssessment {
        missing = List.copyOf(missing);
    }

    /** How a check may end. */
    public enum Outcome {
        HOLDS,
        VIOLATED,
        /** A blank is never taken for 0: what is missing is named. */
        NOT_ASSESSABLE
    }
}
