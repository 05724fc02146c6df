package org.nianbao.gateway.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.gateway.errors.QueryException;

/** A range of years, both ends included. */
@Input("YearRange")
@Description("A range of years, both ends included. 年份范围（含首尾）。")
public class YearRange {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    @Description("The first year; absent for no limit. 起始年份；不填则不限。")
    public Integer from;

    @Description("The last year; absent for no limit. 终止年份；不填则不限。")
    public Integer to;

    /** The first year of a range that may be null. */
    static Integer from(YearRange years) {
        return years == null ? null : checked(years).from;
    }

    /** The last year of a range that may be null. */
    static Integer to(YearRange years) {
        return years == null ? null : checked(years).to;
    }

    private static YearRange checked(YearRange years) {
        if (!plausible(years.from) || !plausible(years.to)) {
            throw QueryException.badInput("A year has four digits, such as 2019.");
        }
        if (years.from != null && years.to != null && years.from > years.to) {
            throw QueryException.badInput("The range of years ends before it begins: " + years.from + " to " + years.to
                    + ". Put the earlier year in \"from\".");
        }
        return years;
    }

    private static boolean plausible(Integer year) {
        return year == null || (year >= EARLIEST && year <= LATEST);
    }
}
