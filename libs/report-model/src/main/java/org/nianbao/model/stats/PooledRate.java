package org.nianbao.model.stats;

import java.math.BigDecimal;

import org.nianbao.model.stats.MeasurePoint.Undefined;

/**
 * A rate of a whole lineage in one year: sums over sums of all its bodies that reported side by side, never a mean of
 * rates. A body without a rate leaves the year without one, since the others alone are not the whole.
 *
 * @param reports how many reports the year has
 * @param numerator null when one of the reports does not state it in full
 * @param n the denominator; null when one of the reports does not state it in full
 * @param value numerator / n, with six decimal places; null when it is not defined
 * @param lower of the 95 % Wilson interval; null with the value
 * @param upper of the 95 % Wilson interval; null with the value
 * @param undefinedBecause null when there is a value
 */
public record PooledRate(
        int year,
        int reports,
        BigDecimal numerator,
        BigDecimal n,
        BigDecimal value,
        BigDecimal lower,
        BigDecimal upper,
        Undefined undefinedBecause) {}
