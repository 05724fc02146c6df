package org.nianbao.model.finding;

import java.math.BigDecimal;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Source;

/**
 * A figure that a check used.
 *
 * @param year the year of the report it stands in
 * @param raw as published
 * @param reportId the report it stands in; null when that is not filed
 * @param evidence where in that report's document the raw text stands; null when it is not on record
 */
public record FindingInput(
        int year,
        IndicatorCode indicator,
        Applicant applicant,
        Source source,
        BigDecimal value,
        String raw,
        Long reportId,
        Evidence evidence) {

    /** A figure whose place is not on record. */
    public FindingInput(
            int year, IndicatorCode indicator, Applicant applicant, Source source, BigDecimal value, String raw) {
        this(year, indicator, applicant, source, value, raw, null, null);
    }
}
