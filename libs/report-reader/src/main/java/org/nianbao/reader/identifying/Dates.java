package org.nianbao.reader.identifying;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;

/** Reads dates in the ways reports write them, and the damaged ones that can be read in one way only. */
final class Dates {

    private static final Pattern YEAR_NUMERALS = Pattern.compile("[一二][〇零Oo0一二三四五六七八九]{3}(?=年)");
    private static final Pattern SHORT_NUMERALS = Pattern.compile("[一二三四五六七八九十廿]{1,3}(?=[月日号])");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(\\d{4})(?:年|([-/.]))(\\d{1,2})(?:月|\\2)(\\d{1,2})(?:([日号])|(?!\\d))");
    private static final Pattern SHORT_OF_MARKS = Pattern.compile("(?<!\\d)(\\d{4})年?(\\d{2,4})日");

    /** A time of day behind a date, parted from it by blanks only. */
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[\\s\\p{Z}T]{1,9}\\d{1,2}[:：]\\d{2}");

    private Dates() {}

    /**
     * A date as read.
     *
     * @param damaged true when something of it was lost and there was one way to read it
     * @param raw in the form of {@link Matching}
     */
    record Read(LocalDate date, boolean damaged, String raw) {}

    /** All whole dates in a text, in order. */
    static List<Read> listIn(String text) {
        String plain = arabic(text);
        List<Read> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(plain);
        while (matcher.find()) {
            boolean marked = matcher.group(2) != null || matcher.group(5) != null;
            find(number(matcher, 1), number(matcher, 3), number(matcher, 4))
                    .ifPresent(date -> dates.add(new Read(date, !marked, matcher.group())));
        }
        if (dates.isEmpty()) {
            findDamaged(plain).ifPresent(dates::add);
        }
        return dates;
    }

    static Optional<Read> findFirst(String text) {
        return listIn(text).stream().findFirst();
    }

    /** "201611日" is the first of January 2016 and nothing else; "2016111日" may be two days, and is none. */
    private static Optional<Read> findDamaged(String plain) {
        Matcher matcher = SHORT_OF_MARKS.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String digits = matcher.group(2);
        List<LocalDate> possible = new ArrayList<>();
        for (int i = 1; i < digits.length(); i++) {
            if (i <= 2 && digits.length() - i <= 2) {
                find(
                                number(matcher, 1),
                                Integer.parseInt(digits.substring(0, i)),
                                Integer.parseInt(digits.substring(i)))
                        .ifPresent(possible::add);
            }
        }
        return possible.size() == 1 ? Optional.of(new Read(possible.get(0), true, matcher.group())) : Optional.empty();
    }

    /** In the form of {@link Matching}, with the Chinese numerals of dates in digits. */
    static String arabic(String text) {
        String plain = Matching.normalise(TIME.matcher(text).replaceAll(""));
        plain = YEAR_NUMERALS.matcher(plain).replaceAll(m -> digits(m.group()));
        return SHORT_NUMERALS.matcher(plain).replaceAll(m -> String.valueOf(value(m.group())));
    }

    /** 二〇一三 digit by digit. */
    static String digits(String numerals) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < numerals.length(); i++) {
            digits.append("一二三四五六七八九".indexOf(numerals.charAt(i)) + 1);
        }
        return digits.toString();
    }

    private static int value(String numerals) {
        int value = 0;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            int digit = "一二三四五六七八九".indexOf(c) + 1;
            if (c == '十') {
                value = Math.max(1, value) * 10;
            } else {
                value = c == '廿' ? 20 : value + digit;
            }
        }
        return value;
    }

    private static Optional<LocalDate> find(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
