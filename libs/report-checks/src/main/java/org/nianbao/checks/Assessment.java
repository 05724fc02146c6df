package org.nianbao.checks;

import java.util.List;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;

/** What came of one check in one column. */
public sealed interface Assessment {

    /** The check's id, such as T3-BALANCE. */
    String rule();

    /** What within the rule: the indicator of a row, or empty. */
    String subject();

    /** The column. */
    Applicant applicant();

    /** The relation holds. */
    record Holds(String rule, String subject, Applicant applicant) implements Assessment {}

    /** The relation does not hold. */
    record Violated(Finding finding) implements Assessment {

        @Override
        public String rule() {
            return finding.rule();
        }

        @Override
        public String subject() {
            return finding.subject();
        }

        @Override
        public Applicant applicant() {
            return finding.applicant();
        }
    }

    /**
     * The relation cannot be told: a blank is never taken for 0.
     *
     * @param missing each input that has no value, and why
     */
    record NotAssessable(String rule, String subject, Applicant applicant, List<String> missing) implements Assessment {

        public NotAssessable {
            missing = List.copyOf(missing);
        }
    }
}
