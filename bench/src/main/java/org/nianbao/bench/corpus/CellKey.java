package org.nianbao.bench.corpus;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/** Which cell of a form. */
public record CellKey(IndicatorCode indicator, Applicant applicant) {

    static CellKey of(String indicator) {
        return of(indicator, Applicant.TOTAL);
    }

    static CellKey of(String indicator, Applicant applicant) {
        return new CellKey(IndicatorCode.of(indicator), applicant);
    }
}
