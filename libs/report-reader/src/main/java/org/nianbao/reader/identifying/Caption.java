package org.nianbao.reader.identifying;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;

/**
 * The caption of a report's form, such as 兴义市…局政府信息公开情况统计表 (2016年度), with the body that filled it in.
 *
 * @param words the caption as published; null when there is none
 * @param agencyName null when it names none
 * @param year null when it names none
 */
record Caption(String words, String agencyName, Integer year) {

    private static final Pattern CAPTION =
            Pattern.compile("(?!附件[^:]{0,4}:|详见|见).{0,50}信息公开.{0,12}(?:统计表|情况表)(?:.{0,16})");
    private static final Pattern FILLED_IN_BY =
            Pattern.compile("填报(?:单位|机关|部门)(?:名称)?(?:\\([^()]{0,6}\\))?:?(.{4,40}?)(?:填报.*|统计.*|20.*|单位.*)?");
    private static final int BELOW = 4;
    private static final int LONGEST = 160;

    static Caption in(List<String> lines) {
        Caption best = new Caption(null, null, null);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean possible = line.length() <= LONGEST && line.indexOf('表') > 0;
            if (possible && CAPTION.matcher(Matching.normalise(line)).matches()) {
                Titled titled = Titled.of(lines.get(i));
                List<String> below = lines.subList(i + 1, Math.min(lines.size(), i + 1 + BELOW));
                Integer year = titled.years().isEmpty()
                        ? yearBelow(below)
                        : titled.years().get(0);
                String name = titled.agencyName() != null ? titled.agencyName() : nameBelow(below);
                best = new Caption(
                        best.words == null ? lines.get(i).strip() : best.words,
                        best.agencyName == null ? name : best.agencyName,
                        best.year == null ? year : best.year);
            }
        }
        return best;
    }

    private static Integer yearBelow(List<String> lines) {
        for (String line : lines) {
            String plain = Matching.normalise(line);
            List<Years.Mention> years = Years.listIn(plain);
            if (plain.length() < 40 && years.size() == 1 && !plain.contains("月")) {
                return years.get(0).year();
            }
        }
        return null;
    }

    private static String nameBelow(List<String> lines) {
        for (String line : lines) {
            Matcher by = FILLED_IN_BY.matcher(Matching.normalise(line));
            if (by.matches() && AgencyNames.isBody(by.group(1))) {
                return by.group(1);
            }
        }
        return null;
    }
}
