package org.nianbao.gateway.arguments;

import java.util.stream.IntStream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.gateway.errors.QueryException;

/** A range of years, both ends included. */
@Input("YearRange")
@Description("A range of years, both ends included. 年份范围（含首尾）。")
public class YearRange {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final int MOST_YEARS = 30;

    @Description("The first year; absent for no limit. 起始年份；不填则不限。")
    public Integer from;

    @Description("The last year; absent for no limit. 终止年份；不填则不限。")
    public Integer to;

    /** The first year of a range that may be null. */
    public static Integer from(YearRange years) {
        return years == null ? null : checked(years).from;
    }

    /** The last year of a range that may be null. */
    public static Integer to(YearRange years) {
        return years == null ? null : checked(years).to;
    }

    /** The year, which may be null. */
    public static Integer plausible(Integer year) {
        if (year != null && (year < EARLIEST || year > LATEST)) {
            throw QueryException.badInput("A year has four digits, such as 2019.");
        }
        return year;
    }

    /** Each year of a range that must have both ends. */
    public static IntStream each(YearRange years) {
        if (years.from == null || years.to == null || checked(years).to - years.from >= MOST_YEARS) {
            throw QueryException.badInput(
                    "The argument \"years\" needs \"from\" and \"to\" here, at most " + MOST_YEARS + " years apart.");
        }
        return IntStream.rangeClosed(years.from, years.to);
    }

    private static YearRange checked(YearRange years) {
        plausible(years.from);
        plausible(years.to);
        if (years.from != null && years.to != null && years.from > years.to) {
            throw QueryException.badInput("The range of years ends before it begins: " + years.from + " to " + years.to
                    + ". Put the earlier year in \"from\".");
        }
        return years;
    }
}
