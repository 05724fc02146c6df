package org.nianbao.model.finding;

import java.math.BigDecimal;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Source;

/**
 * A figure that a check used.
 *
 * @param year the year of the report it stands in
 * @param raw as published
 */
public record FindingInput(
        int year, IndicatorCode indicator, Applicant applicant, Source source, BigDecimal value, String raw) {}
