package org.nianbao.stats.series;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;

/**
 * One line of the list of breaks.
 *
 * @param indicators a code, or all under it ("code.*")
 * @param begins the edition that begins the new side
 */
record BreakRule(String indicators, FormEdition begins, String chinese, String english) {

    boolean isAbout(IndicatorCode code) {
        return indicators.endsWith(".*")
                ? code.isUnder(indicators.substring(0, indicators.length() - 2))
                : code.value().equals(indicators);
    }

    /** True when the step from one report's edition to the next one's leads across this break, either way. */
    boolean isCrossed(FormEdition from, FormEdition to) {
        return from.compareTo(begins) < 0 != to.compareTo(begins) < 0;
    }
}
