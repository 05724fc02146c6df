package org.nianbao.reader.numbers;

import java.math.BigDecimal;

/**
 * A number with its unit, as it stands in a sentence.
 *
 * @param value the stated figure, its multiplier (万, 亿) applied; null when {@link Precision#VAGUE}
 * @param unit the unit word (条, 件, 人次, 元, %, 年…); empty when none follows
 * @param chinese true when written in Chinese characters
 * @param start where it begins in the text, words such as 约 and 近 included
 * @param end one past its unit and words such as 左右
 */
public record Quantity(BigDecimal value, Precision precision, String unit, boolean chinese, int start, int end) {

    /** How exact a stated figure is. */
    public enum Precision {
        EXACT,
        /** A round figure: 20余条, 近百条, 约300条. */
        APPROXIMATE,
        /** No single figure: 数百条, 十几条, 20-30条, 三五条. */
        VAGUE
    }

    public Quantity {
        if ((precision == Precision.VAGUE) != (value == null)) {
            throw new IllegalArgumentException("a vague quantity, and no other, has no value");
        }
    }

    public boolean isZero() {
        return value != null && value.signum() == 0;
    }
}
