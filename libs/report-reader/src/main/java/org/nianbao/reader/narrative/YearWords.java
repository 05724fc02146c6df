package org.nianbao.reader.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.numbers.Numerals;
import org.nianbao.reader.page.Finder;

/** The words that say which year a sentence speaks of. */
final class YearWords {

    /** A year; a word for this year; a word for another one. */
    static final Pattern MENTION =
            Pattern.compile("(?<year>(?:19|20)[0-9]{2}|[一二][0-9零〇○0一二三四五六七八九]{3})(?=年|-[0-9]{4}年|[./][0-9]{1,2}[./月])"
                    + "|(?<own>今年|本年(?!度?末)|报告期|统计期)"
                    + "|(?<other>去年|上年|前年|上一年|往年|历年|上年度|明年|来年|下年|下一年|次年)");

    private static final Finder LEADS = Finder.of(MENTION.pattern());
    private static final int LEADING = 8;

    private YearWords() {}

    /** The year named by a match of {@link #MENTION}; null for a word. */
    static Integer year(Matcher mention) {
        String words = mention.group("year");
        if (words == null) {
            return null;
        }
        int year = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int digit = Character.isDigit(c)
                    ? c - '0'
                    : (int) Numerals.read(String.valueOf(c)).orElse(0);
            year = 10 * year + digit;
        }
        return year;
    }

    /** The year a sentence begins with, so that the next sentences speak of it too; null when it names none. */
    static Integer leading(String sentence) {
        Matcher mention = LEADS.first(sentence.substring(0, Math.min(sentence.length(), LEADING + 10)));
        return mention != null && mention.start() <= LEADING ? year(mention) : null;
    }
}
