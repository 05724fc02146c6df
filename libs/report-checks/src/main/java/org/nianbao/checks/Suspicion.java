package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.model.form.Applicant;

/**
 * A pattern that was met.
 *
 * @param left what stands there
 * @param right what it is measured by: what should stand there, or last year's
 * @param chinese the figures in words
 */
record Suspicion(
        PatternName pattern,
        String subject,
        Applicant column,
        List<Input> inputs,
        BigDecimal left,
        BigDecimal right,
        String chinese,
        String english) {

    /** Why it is open whose fault it is. */
    String openReason() {
        return pattern == PatternName.JUMP
                ? "A large change may be real; the figures alone do not tell."
                : "The cells may be printed so, or their borders misread; the figures alone do not tell.";
    }
}
