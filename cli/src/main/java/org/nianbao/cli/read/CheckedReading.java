package org.nianbao.cli.read;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.ReportReading;

/**
 * What {@code nianbao read} says of one file: the reading, and what checking it came to.
 *
 * @param findings places where a relation that must hold does not, or a figure is not plausible
 * @param notAssessable relations that could not be told, because a figure is blank, missing or not readable
 * @param checks which rules were applied, and how many relations held; null when the document is no report
 */
record CheckedReading(
        @JsonUnwrapped ReportReading reading, List<Finding> findings, List<Unknown> notAssessable, Checks checks) {

    /**
     * A relation that could not be told.
     *
     * @param missing each figure without a value, and why
     */
    record Unknown(String rule, String subject, Applicant applicant, List<String> missing) {}

    /**
     * The rules that were applied.
     *
     * @param version of the list of rules
     * @param held how many relations hold
     * @param comparedWith the name of the file with the same body's report on the year before; null when none stood
     *     before this one in the same call
     */
    record Checks(int version, long held, String comparedWith) {}
}
