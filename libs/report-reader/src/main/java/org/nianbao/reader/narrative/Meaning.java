package org.nianbao.reader.narrative;

import org.nianbao.model.form.IndicatorCode;

/**
 * What a quantity counts.
 *
 * @param rank how plainly the words say so: where two places differ, the plainer one stands
 */
record Meaning(IndicatorCode indicator, int rank) {

    static final int PLAIN = 2;
    static final int WEAK = 1;
    /** Said in so many words to be the year's new ones. */
    static final int EXPRESS = 3;

    static Meaning plain(String code) {
        return new Meaning(IndicatorCode.of(code), PLAIN);
    }

    static Meaning weak(String code) {
        return new Meaning(IndicatorCode.of(code), WEAK);
    }

    static Meaning express(String code) {
        return new Meaning(IndicatorCode.of(code), EXPRESS);
    }
}
