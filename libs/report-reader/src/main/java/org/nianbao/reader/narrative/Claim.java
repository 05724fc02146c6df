package org.nianbao.reader.narrative;

import java.math.BigDecimal;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.numbers.Quantity;
import org.nianbao.reader.numbers.Quantity.Precision;

/**
 * A sentence claims a value for an indicator.
 *
 * @param value in the indicator's unit; null when the words give no single number
 * @param rank see {@link Meaning}
 * @param cumulative true when it may count more than the year
 * @param start where the stating words begin in the sentence in matching form
 */
record Claim(
        IndicatorCode indicator,
        BigDecimal value,
        boolean approximate,
        int rank,
        boolean cumulative,
        Sentence sentence,
        int start,
        int end) {

    private static final Set<String> IN_TEN_THOUSANDS = Set.of("fees.requests", "organisation.budget");

    static Claim of(Meaning meaning, Mention mention, Scope scope) {
        Quantity quantity = mention.quantity();
        boolean tenThousands = IN_TEN_THOUSANDS.contains(meaning.indicator().value()) && quantity.value() != null;
        return new Claim(
                meaning.indicator(),
                tenThousands ? quantity.value().movePointLeft(4) : quantity.value(),
                quantity.precision() == Precision.APPROXIMATE,
                meaning.rank(),
                scope == Scope.CUMULATIVE && !meaning.indicator().isUnder("organisation"),
                mention.sentence(),
                quantity.start(),
                quantity.end());
    }

    static Claim ofZero(Meaning meaning, Sentence sentence, int start, int end) {
        return new Claim(meaning.indicator(), BigDecimal.ZERO, false, meaning.rank(), false, sentence, start, end);
    }

    String raw() {
        return sentence.raw(start, end);
    }

    String where() {
        return "section " + sentence.section();
    }

    Observation observation() {
        return new Observation(
                indicator,
                Applicant.TOTAL,
                value,
                approximate ? ValueStatus.APPROXIMATE : ValueStatus.REPORTED,
                Source.NARRATIVE,
                raw(),
                sentence.evidence(start, end));
    }
}
