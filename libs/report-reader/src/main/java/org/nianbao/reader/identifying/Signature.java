package org.nianbao.reader.identifying;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;

/**
 * The name and the date under a report, or else the date its form was filled in.
 *
 * @param agencyName null when none stands there
 * @param date null when none stands there, or not the whole of it
 */
record Signature(String agencyName, Dates.Read date) {

    private static final String YEAR = "(?:20\\d\\d|二[〇零Oo0一二三四五六七八九]{3})";
    private static final String NUMBER = "[0-9一二三四五六七八九十廿]{1,3}";
    private static final Pattern DATE_LINE = Pattern.compile("(.{0,40}?)[(]?(" + YEAR + "年" + NUMBER + "(?:月(?:"
            + NUMBER + "[日号]?)?)?|" + YEAR + "([-/.])" + NUMBER + "\\3" + NUMBER + ")[)]?");
    private static final Pattern FILLED_IN = Pattern.compile("(?:填报|填表|报送|上报|报告)(?:日期|时间):?(.{6,20})");
    private static final int ABOVE_DATE = 3;
    private static final int SHORTEST_DATE = 6;
    private static final int LONGEST_LINE = 120;

    /** @param lines of the report in the form of the page, from the top */
    static Signature in(List<String> lines) {
        int first = firstSentence(lines);
        for (int i = lines.size() - 1; i > first; i--) {
            Matcher line = mayHoldDate(lines.get(i)) ? DATE_LINE.matcher(Matching.normalise(lines.get(i))) : null;
            if (line != null && line.matches()) {
                Optional<String> name = line.group(1).isEmpty()
                        ? nameAbove(lines, i)
                        : Optional.of(line.group(1)).filter(AgencyNames::isBody);
                if (line.group(1).isEmpty() || name.isPresent()) {
                    return new Signature(
                            name.orElse(null), Dates.findFirst(line.group(2)).orElse(null));
                }
            }
        }
        return new Signature(lastLine(lines), filledIn(lines));
    }

    /** A quick look, as most lines are cells of forms. */
    private static boolean mayHoldDate(String line) {
        return line.length() >= SHORTEST_DATE
                && line.length() <= LONGEST_LINE
                && (line.indexOf('年') > 0 || line.indexOf('-') > 0 || line.indexOf('/') > 0 || line.indexOf('.') > 0);
    }

    /** A date above all sentences belongs to the head of the page. */
    private static int firstSentence(List<String> lines) {
        int first = 0;
        while (first < lines.size() - 1 && !lines.get(first).contains("。")) {
            first++;
        }
        return first;
    }

    private static Optional<String> nameAbove(List<String> lines, int date) {
        for (int i = date - 1; i >= Math.max(0, date - ABOVE_DATE); i--) {
            String line = lines.get(i).strip();
            if (AgencyNames.isBody(line.replaceAll("[\\s\\p{Z}]", ""))) {
                return Optional.of(line.replaceAll("[\\s\\p{Z}]", ""));
            }
        }
        return Optional.empty();
    }

    private static String lastLine(List<String> lines) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).replaceAll("[\\s\\p{Z}]", "");
        return AgencyNames.isBody(last) ? last : null;
    }

    private static Dates.Read filledIn(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String plain = lines.get(i).indexOf('日') < 0 ? "" : Matching.normalise(lines.get(i));
            Matcher filled = FILLED_IN.matcher(plain);
            if (filled.find()) {
                return Dates.findFirst(filled.group(1)).orElse(null);
            }
        }
        return null;
    }
}
