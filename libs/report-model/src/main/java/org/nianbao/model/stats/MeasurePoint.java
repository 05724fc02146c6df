package org.nianbao.model.stats;

import java.math.BigDecimal;

import org.nianbao.model.form.FormEdition;

/**
 * A rate in one year. Without a value it says why.
 *
 * @param numerator null when it is not stated in full
 * @param n the denominator; null when it is not stated in full
 * @param value numerator / n, with six decimal places; null when it is not defined
 * @param lower of the 95 % Wilson interval; null with the value
 * @param upper of the 95 % Wilson interval; null with the value
 * @param undefinedBecause null when there is a value
 * @param agencyId whose report it is: another one where the lineage was asked for
 * @param comparability how far the rate compares with that of other editions: the weakest of what it rests on; null
 *     where it stands beside others of its own year only
 */
public record MeasurePoint(
        int year,
        long reportId,
        FormEdition edition,
        BigDecimal numerator,
        BigDecimal n,
        BigDecimal value,
        BigDecimal lower,
        BigDecimal upper,
        Undefined undefinedBecause,
        long agencyId,
        Comparability comparability) {

    /** A rate beside others of its own year. */
    public MeasurePoint(
            int year,
            long reportId,
            FormEdition edition,
            BigDecimal numerator,
            BigDecimal n,
            BigDecimal value,
            BigDecimal lower,
            BigDecimal upper,
            Undefined undefinedBecause,
            long agencyId) {
        this(year, reportId, edition, numerator, n, value, lower, upper, undefinedBecause, agencyId, null);
    }

    /** Why a rate has no value. */
    public enum Undefined {
        /** The report's form has no such rows. */
        NOT_IN_THIS_EDITION,
        /** A figure it rests on is blank, missing or unreadable. */
        INCOMPLETE,
        /** A figure it rests on is a round one ("20余件"). */
        ROUND_FIGURE,
        /** Nothing to divide by: there was no such case in the year. */
        NO_CASES,
        /** The numerator is larger than the denominator, or one of them is below 0: the report contradicts itself. */
        CONTRADICTION,
        /** The reports that it would be made of stand on different sides of a break. Of pooled rates only. */
        ACROSS_A_BREAK
    }
}
