package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;

/**
 * A figure that is at least twenty times last year's, or a twentieth. Small offices go from nothing to a handful: what
 * is below 5 counts as 5, so that nothing below 100 is called a jump.
 */
final class Jump {

    private static final BigDecimal TIMES = BigDecimal.valueOf(20);
    private static final BigDecimal SMALL = BigDecimal.valueOf(5);

    private final Check check;

    Jump(Check check) {
        this.check = check;
    }

    /** Empty when the report does not have the row. */
    Optional<Patterns.Outcome> assess(FigureIndex now, Optional<FigureIndex> before) {
        IndicatorCode code = IndicatorCode.of(check.subject());
        List<Observation> here = now.list(code, Applicant.TOTAL, Source.FORM);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            int year = now.report().year() - 1;
            return Optional.of(new Patterns.Outcome(null, List.of(code + " (TOTAL): no report on " + year)));
        }
        List<Observation> there = before.get().list(code, Applicant.TOTAL, Source.FORM);
        if (here.size() != 1 || there.size() != 1) {
            return Optional.of(new Patterns.Outcome(null, List.of(code + " (TOTAL): not once in both forms")));
        }
        Observation current = here.get(0);
        Observation last = there.get(0);
        if (current.value() == null || last.value() == null) {
            return Optional.of(new Patterns.Outcome(null, List.of(code + " (TOTAL): not stated in both years")));
        }
        Suspicion suspicion = isJump(current.value(), last.value())
                ? suspicion(
                        Input.now(current, now.report()),
                        Input.before(last, before.get().report()))
                : null;
        return Optional.of(new Patterns.Outcome(suspicion, List.of()));
    }

    static boolean isJump(BigDecimal one, BigDecimal other) {
        BigDecimal smaller = one.min(other).max(SMALL);
        return one.max(other).compareTo(smaller.multiply(TIMES)) >= 0;
    }

    private Suspicion suspicion(Input current, Input last) {
        var indicator = Indicators.get(current.observation().indicator());
        return new Suspicion(
                PatternName.JUMP,
                check.subject(),
                Applicant.TOTAL,
                List.of(current, last),
                current.value(),
                last.value(),
                indicator.chinese() + " " + current.year() + "年 "
                        + current.value().toPlainString() + "," + last.year() + "年 "
                        + last.value().toPlainString(),
                indicator.english() + " " + current.value().toPlainString() + " in " + current.year() + ", "
                        + last.value().toPlainString() + " in " + last.year());
    }
}
