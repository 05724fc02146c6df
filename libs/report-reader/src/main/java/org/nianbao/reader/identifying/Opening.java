package org.nianbao.reader.identifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.framing.TitleLine;
import org.nianbao.reader.page.Matching;

/**
 * What the first sentences of a report say of it: "特公布2017年度…局信息公开工作报告", "与…局联系", "统计期限自…起".
 *
 * @param agencyName null when they name none
 * @param year null when they name none, or differ
 * @param period the year of the stated statistical period; null when none is stated
 */
record Opening(String agencyName, Integer year, Integer period) {

    private static final int CHARACTERS = 1_500;
    private static final Pattern REPORT =
            Pattern.compile("(?:" + TitleLine.SUBJECT.pattern() + ")(?:工作)?(?:情况)?(?:的?年度)?(?:工作)?(?:报告|年报)");
    private static final String ENDS = "。;,:、!?\n";
    private static final int LONGEST_NAME = 60;
    private static final Pattern CONTACT =
            Pattern.compile("(?:请与|请联系|可与|请向|由)([^。;,:!?]{4,40}?)(?:办公室|政务公开科)?(?:\\([^()]{0,80}\\))?(?:联系|编制|反映)");
    private static final Pattern OWN_YEAR = Pattern.compile("(?:现将|将)?(?:我|本)[^。;,]{1,6}?(20\\d\\d)年");

    static Opening of(List<String> lines) {
        StringBuilder first = new StringBuilder();
        for (String line : lines) {
            if (first.length() < CHARACTERS) {
                String head = line.substring(0, Math.min(line.length(), CHARACTERS));
                first.append(Matching.normalise(head)).append('\n');
            }
        }
        String text = first.toString();
        List<Titled> announced = announced(text);
        String name = announced.stream()
                .map(Titled::agencyName)
                .filter(n -> n != null)
                .findFirst()
                .or(() -> contact(text))
                .orElse(null);
        Integer year = announced.stream()
                .flatMap(t -> t.years().stream())
                .findFirst()
                .or(() -> ownYear(text))
                .orElse(null);
        return new Opening(name, year, Years.findPeriod(text).orElse(null));
    }

    private static List<Titled> announced(String text) {
        List<Titled> announced = new ArrayList<>();
        Matcher report = REPORT.matcher(text);
        while (report.find() && announced.size() < 10) {
            announced.add(Titled.of(text.substring(clause(text, report.start()), report.end())));
        }
        return announced;
    }

    /** Where the clause begins that leads up to a place. */
    private static int clause(String text, int place) {
        int start = place;
        while (start > 0 && place - start < LONGEST_NAME && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static Optional<String> contact(String text) {
        Matcher contact = CONTACT.matcher(text);
        while (contact.find()) {
            if (AgencyNames.isBody(contact.group(1))) {
                return Optional.of(contact.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> ownYear(String text) {
        Matcher own = OWN_YEAR.matcher(text);
        return own.find() ? Optional.of(Integer.valueOf(own.group(1))) : Optional.empty();
    }
}
