package org.nianbao.model.reading;

import java.math.BigDecimal;
import java.util.Objects;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/**
 * One figure (数据) as one report states it.
 *
 * @param value the number, in the indicator's unit; null unless the status carries a value
 * @param raw the text that was read, as published; empty for a blank cell
 */
public record Observation(
        IndicatorCode indicator,
        Applicant applicant,
        BigDecimal value,
        ValueStatus status,
        Source source,
        String raw,
        Evidence evidence) {

    /** @throws IllegalArgumentException when value and status contradict each other */
    public Observation {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(raw, "raw");
        if (status.hasValue() != (value != null)) {
            throw new IllegalArgumentException(indicator + " is " + status + " and has the value " + value);
        }
        value = plain(value);
    }

    /** The same figure, without the place it was read from. */
    public Observation withoutEvidence() {
        return new Observation(indicator, applicant, value, status, source, raw, null);
    }

    /** 5 and 5.0 are one number; it is kept in the shortest plain form. */
    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
