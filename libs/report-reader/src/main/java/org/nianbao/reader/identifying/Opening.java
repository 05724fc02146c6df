package org.nianbao.reader.identifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.framing.TitleLine;
import org.nianbao.reader.page.Finder;
import org.nianbao.reader.page.Matching;

/**
 * What the first sentences of a report say of it: "特公布2017年度…局信息公开工作报告", "与…局联系", "统计期限自…起".
 *
 * @param announced the body whose report they announce; null when they announce none
 * @param agencyName whom they name otherwise: who wrote it, whom to ask, who did what; null when they name none
 * @param year null when they name none, or differ
 * @param period the year of the stated statistical period; null when none is stated
 */
record Opening(String announced, String agencyName, Integer year, Integer period) {

    private static final int CHARACTERS = 1_500;
    private static final Finder REPORT = Finder.of("(?:" + TitleLine.SUBJECT.pattern()
            + ")(?:工作)?(?:开展)?(?:情况)?(?:的?年度)?(?:工作)?(?:情况)?(?:报告|年报|(?=(?:汇总)?(?:编制|形成)))");
    private static final String ENDS = "。;,:、!?\n";
    private static final int LONGEST_NAME = 60;
    private static final Finder CONTACT = Finder.of(
            "(?:请与|请联系|可与|请向|由|请致电|可致电):?([^。;,:!?()]{4,40}?)(?:\\([^()]{0,80}\\))?(?:联系|汇总|组织|综合(?!执法|服务)|负责|编制|反映|根据|依据|结合|[,(。;\n])");
    /** The office within the body that answers questions: 东城区教委办公室 is of 东城区教委. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:(?<!人民)政府(?=信息公开))?(?:信息公开|政务公开|党政|综合|行政|政务|信息)*(?:工作)?(?:领导小组)?(?:办公室|办公厅|公开办|党政办|综合办|科|处|股)$");
    /** Who does what the first sentences tell of: 2016年,示例局认真贯彻…. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<=[。,\n])(?:20\\d\\d年度?,?)?([\\p{IsHan}]{2,24}?(?:局|委员会|委|办公室|厅|政府|院|中心|办事处|镇|乡|街道|管委会|大学|学院|学校|公司|队|处|社|会|馆|署|部|海关))"
                    + "(?=认真|严格|坚持|深入|全面|积极|高度重视|按照|根据|以|围绕|切实|进一步|紧紧|始终|共|未|主动|政府信息|信息公开工作|政务公开工作|通过|依法|不断|持续|聚焦|受理|收到)");

    private static final Pattern NOT_THE_BODY = Pattern.compile("国务院|党中央|中共|[省市区县州]委(?:$|和|办)|领导小组|各|全[省市县区]|条例");
    private static final Finder OWN_YEAR = Finder.of("(?:现将|将)?(?:我|本)[^。;,]{1,6}?(20\\d\\d)年");

    /** @param named true when the title names the body, so that who does what need not be looked for */
    static Opening of(List<String> lines, boolean named) {
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
                .orElse(null);
        String other =
                contact(text).or(() -> named ? Optional.empty() : subject(text)).orElse(null);
        Integer year = announced.stream()
                .flatMap(t -> t.years().stream())
                .findFirst()
                .or(() -> ownYear(text))
                .orElse(null);
        return new Opening(name, other, year, Years.findPeriod(text).orElse(null));
    }

    private static List<Titled> announced(String text) {
        List<Titled> announced = new ArrayList<>();
        Matcher report = REPORT.first(text);
        while (report != null && announced.size() < 10) {
            announced.add(Titled.of(text.substring(clause(text, report.start()), report.end())));
            report = REPORT.next(text, report);
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
        for (Matcher contact = CONTACT.first(text); contact != null; contact = CONTACT.next(text, contact)) {
            String name = contact.group(1);
            String body = OFFICE.matcher(name).replaceFirst("");
            if (AgencyNames.isBody(body) && !NOT_THE_BODY.matcher(body).find()) {
                return Optional.of(body);
            } else if (AgencyNames.isBody(name) && !NOT_THE_BODY.matcher(name).find()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> subject(String text) {
        Matcher subject = SUBJECT.matcher(text);
        while (subject.find()) {
            String name = subject.group(1);
            if (AgencyNames.isBody(name) && !NOT_THE_BODY.matcher(name).find()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> ownYear(String text) {
        return Optional.ofNullable(OWN_YEAR.first(text)).map(own -> Integer.valueOf(own.group(1)));
    }
}
