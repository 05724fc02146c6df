package org.nianbao.reader.framing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;

/**
 * A line, or two or three in a row, that may be a report's title.
 *
 * @param text as published, its lines joined
 * @param first index of its first block in the page
 * @param last index of its last block in the page
 */
public record TitleLine(String text, int first, int last) {

    /** What the report is about, in every wording met, in the form of {@link Matching}. */
    public static final Pattern SUBJECT = Pattern.compile("(?:政府|政务|党务)?(?:信息|资讯)(?:主动|依申请)?公开|政务公开|政府(?:信息|资讯)");

    private static final Pattern REPORT = Pattern.compile("报告|年报|总结|工作情况");
    private static final Pattern OTHER =
            Pattern.compile("统计表|一览表|指南|目录|条例|规定|制度|办法|规范|方案|要点|计划|培训|会议|须知|流程|申请表|意见箱|栏目|专栏|网站$|如下|[>|。;?!]|>>");
    private static final Pattern LABELLED = Pattern.compile("[^:]{1,8}:.*");
    private static final Pattern OPENING =
            Pattern.compile("(?:根据|按照|依据|依照|为|现将|现|本报告|本年报|来源|附|附件|关于印发|上一[篇条]|下一[篇条]|您|当前|首页|相关|更多|返回|我[局委办镇乡街院校]).*");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d|19\\d\\d|[一二][〇零Oo0一二三四五六七八九]{3}年");
    private static final Pattern BODY = Pattern.compile(
            "(?:局|委|委员会|办|办公室|厅|部|政府|院|所|中心|处|站|会|公司|街道|办事处|镇|乡|集团|学校|大学|学院|医院|银行|署|队|总队|支队|大队|社|馆|市|县|区|州|旗|盟|省)(?=关于|20|19|二|$|\\()");
    private static final int SHORTEST = 6;
    private static final int LONGEST = 90;

    /**
     * How much of a title it has: 0 for what is none, 1 when it only names the kind of report, more with a year and a
     * body.
     */
    int completeness() {
        return completeness(text);
    }

    /** True for words that can be the title of a report, from wherever they come. */
    public static boolean isTitle(String words) {
        return completeness(words) > 1;
    }

    static int completeness(String words) {
        String plain = Matching.normalise(words);
        boolean possible = plain.length() >= SHORTEST
                && plain.length() <= LONGEST
                && SUBJECT.matcher(plain).find()
                && REPORT.matcher(plain).find()
                && !OTHER.matcher(plain).find()
                && !OPENING.matcher(plain).matches()
                && !LABELLED.matcher(plain).matches();
        if (!possible) {
            return 0;
        }
        return 1 + (namesYear(plain) ? 2 : 0) + (namesBody(plain) ? 2 : 0);
    }

    static boolean namesYear(String plain) {
        return YEAR.matcher(plain).find();
    }

    static boolean namesBody(String plain) {
        return BODY.matcher(plain.substring(0, subjectStart(plain))).find();
    }

    /**
     * Where the subject begins in a text in the form of {@link Matching}; the text's length when it has none. In
     * 桐乡市人民政府信息公开年度报告 the 政府 belongs to the body.
     */
    public static int subjectStart(String plain) {
        Matcher subject = SUBJECT.matcher(plain);
        if (!subject.find()) {
            return plain.length();
        }
        boolean ofBody = plain.startsWith("政府", subject.start()) && plain.startsWith("人民", subject.start() - 2);
        return subject.start() + (ofBody ? 2 : 0);
    }
}
