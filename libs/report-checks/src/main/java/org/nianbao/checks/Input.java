package org.nianbao.checks;

import java.math.BigDecimal;

import org.nianbao.model.finding.FindingInput;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ValueStatus;

/**
 * A term with its figure.
 *
 * @param year of the report it stands in
 * @param observation null for a fact or a number
 */
record Input(Term term, Applicant applicant, int year, Observation observation, BigDecimal value) {

    BigDecimal signed() {
        return term.negative() ? value.negate() : value;
    }

    /** How far the exact figure may be from a round one: one unit of its last digit that is not 0, as 10 for "20余". */
    BigDecimal slack() {
        boolean round = observation != null && observation.status() == ValueStatus.APPROXIMATE;
        return round ? value.stripTrailingZeros().ulp() : BigDecimal.ZERO;
    }

    FindingInput toFindingInput() {
        return new FindingInput(
                year, observation.indicator(), applicant, observation.source(), value, observation.raw());
    }
}
