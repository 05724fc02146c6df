package org.nianbao.model.stats;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.MeasurePoint.Undefined;

/**
 * A sum over reports (汇总数), or a rate pooled over them. Reports on two sides of a break give two totals.
 *
 * @param figure as asked; null when it is a measure
 * @param measure null when it is a figure
 * @param editions of the reports that are counted
 * @param value the sum, or numerator / n; null when no report is usable or there is nothing to divide by
 * @param numerator of a measure; else null
 * @param n the pooled denominator of a measure; else null
 * @param lower of the 95 % Wilson interval; null with the value and for a figure
 * @param upper of the 95 % Wilson interval; null with the value and for a figure
 * @param undefinedBecause why a measure has no value
 */
public record Total(
        TotalsGroup group,
        Scope scope,
        String figure,
        MeasureName measure,
        List<FormEdition> editions,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal n,
        BigDecimal lower,
        BigDecimal upper,
        Undefined undefinedBecause,
        Coverage coverage) {

    public Total {
        editions = List.copyOf(editions);
    }
}
