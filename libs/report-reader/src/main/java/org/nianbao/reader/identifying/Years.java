package org.nianbao.reader.identifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Finder;
import org.nianbao.reader.page.Matching;

/** Finds years in texts that are in the form of {@link Matching}. */
final class Years {

    /**
     * The Regulation came into force in 2008; reports on the years before it are few, and none is of another century.
     */
    private static final int FIRST = 2000;

    private static final int LAST = 2099;

    static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(?:((?:20|19)\\d\\d)(?!\\d)|([一二][〇零Oo0一二三四五六七八九]{3})(?=年))(年?度?)");

    private static final Pattern PERIOD = Pattern.compile("统计(?:时?期限?|期间|时间|时段|周期)?[^。;]{0,6}?[自从由为是:](20\\d\\d)");
    private static final Pattern PERIOD_OF_DAYS =
            Pattern.compile("(20\\d\\d)年?0?1月?0?1日?(?:起|零时)?[至到—-]+(?:(20\\d\\d)年?)?12月?31");

    /** 2016年,…; 我局2016年…; 截至2016年底…, which says it twice as plainly. */
    private static final Finder TOLD =
            Finder.of("(?:^|。|\\)|:)(20\\d\\d)年度?(?:,|(?=\\p{IsHan})(?!以来|起|至|底|末|初|前|后|为|与|和|较|比))"
                    + "|[我本](?:局|委|办|厅|镇|乡|街道|院|校|中心|区|县|市|单位|机关)(20\\d\\d)年"
                    + "|截[至止]到?(20\\d\\d)年(?:底|末|12月31日)");

    private Years() {}

    /**
     * A year that stands in a text.
     *
     * @param whole true for 年度, which is said of the year reported on rather than of a date
     */
    record Mention(int year, boolean whole, int start, int end) {}

    static List<Mention> listIn(String plain) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = YEAR.matcher(plain);
        while (matcher.find()) {
            String digits = matcher.group(1) != null ? matcher.group(1) : Dates.digits(matcher.group(2));
            int year = Integer.parseInt(digits);
            if (year >= FIRST && year <= LAST) {
                mentions.add(new Mention(year, matcher.group(3).endsWith("度"), matcher.start(), matcher.end()));
            }
        }
        return mentions;
    }

    /**
     * The year that sentences tell of, as in "2016年，我局…", when it is only one, and not published in another year than
     * the next where it is told only once.
     *
     * @param published the year of publication; null when unknown
     */
    static Optional<Integer> findTold(List<String> lines, Integer published) {
        List<Integer> told = new ArrayList<>();
        for (String line : lines) {
            String plain = line.indexOf('年') < 0 ? "" : Matching.normalise(line);
            for (Matcher matcher = TOLD.first(plain); matcher != null; matcher = TOLD.next(plain, matcher)) {
                String year = matcher.group(1) != null
                        ? matcher.group(1)
                        : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
                told.add(Integer.valueOf(year));
                if (matcher.group(3) != null) {
                    told.add(Integer.valueOf(year));
                }
            }
        }
        boolean one = told.stream().distinct().count() == 1;
        boolean sure = told.size() > 1 || one && (published == null || published == told.get(0) + 1);
        return one && sure ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** The year of the period that a report says its figures are about, its marks lost or not. */
    static Optional<Integer> findPeriod(String plain) {
        Matcher days = PERIOD_OF_DAYS.matcher(plain);
        if (days.find() && (days.group(2) == null || days.group(2).equals(days.group(1)))) {
            return Optional.of(Integer.valueOf(days.group(1)));
        }
        Matcher period = PERIOD.matcher(plain);
        return period.find() ? Optional.of(Integer.valueOf(period.group(1))) : Optional.empty();
    }
}
