package org.nianbao.rim;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Masks the names of the people who signed a form and personal telephone numbers in served text. The text keeps its
 * length, so that the places of evidence still hold.
 *
 * <p>Masked are the names behind 单位负责人, 审核人, 填报人 and the like, the number in such a sign-off row, and mobile numbers
 * anywhere. An office's own number in a report's introduction is public and stays, and so does a sum of money with as
 * many digits as a mobile number.
 *
 * <p>Full-width characters are written as escapes: as themselves they are easily taken for their ASCII twins.
 */
public final class PersonalText {

    private static final char MASK = '*';

    private static final String BLANK = "[\\s\\p{Z}]";

    private static final String BLANKS = BLANK + "{0,8}";

    private static final String SEPARATOR = BLANKS + "[:\uff1a\ufe55|\uff5c\\t]" + "[\\s\\p{Z}|\uff5c]{0,8}";

    /** A name ends where the next label of the row begins. */
    private static final String HAN = "(?!单位|负责|审核|填报|填表|填写|制表|经办|联系|电话|日期|签发|校对|录入|撰稿|分管|主管|手机|复核|报送|统计)\\p{IsHan}";

    /** It is a body that stands there: 联系人:县政府办公室. */
    private static final String NO_BODY = "(?!(?:" + HAN + "){1,12}(?:局(?!长)|办公室(?!主任)|委员会|中心(?!主任)|政府|部门|科室|股室))";

    /** One with a dot in it, a long one with nothing behind it, or two to four characters, perhaps spaced (张 三). */
    private static final String NAME = NO_BODY + "((?:" + HAN + "){1,8}[·\u2022\u30fb](?:" + HAN + "){1,10}"
            + "|(?:" + HAN + "){5,9}(?=$|[\\s|\uff5c])"
            + "|(?:" + HAN + "){1,2}(?:[ \u00a0\u3000]{1,2}(?:" + HAN + "){1,2}(?!" + HAN + ")){1,3}"
            + "|(?:" + HAN + "){2,4})";

    private static final String SIGNER = anyOf("负责人 审核人 审核人员 审签人 审批人 核稿人 复核人 填报人 填报人员 填报员 填表人 填表人员 填写人 制表人"
            + " 经办人 经手人 联系人 联络人 联络员 信息员 统计人 统计员 报送人 报告人 签发人 签字人 校对人 录入人 撰稿人 责任人 责任编辑"
            + " 分管领导 主管领导 主要领导 单位领导");

    /** What may stand between a label and its name: (签字), 姓名. */
    private static final String MANNER = "(?:" + BLANKS + "[(\uff08][^()\uff08\uff09]{0,10}[)\uff09]|姓名|签名|签字|签章)?";

    /** Looked at first, here and below, since hardly a character begins one of the words. */
    private static final String BEGINS_SIGNER = "(?=[负审复核填制经联信统报签校录撰责分主单])";

    private static final Pattern NAMED_SIGNER = Pattern.compile(BEGINS_SIGNER + SIGNER + MANNER + SEPARATOR + NAME);

    /** One cell a line: a line that is a label, and one below it that is a name. */
    private static final Pattern SIGNER_ABOVE = Pattern.compile(
            "^[ \\t]{0,8}(?:单位|部门)?" + SIGNER + MANNER + "[ \\t]{0,8}\\r?\\n" + BLANKS + NAME + "[ \\t\\r]{0,8}$",
            Pattern.MULTILINE);

    /** A row of short labels, 审核:李雷 填报:韩梅, each with nothing but a name behind it. */
    private static final Pattern SHORT_LABEL = Pattern.compile("(?=[审填制校撰复签录初终])(?<!\\p{IsHan})"
            + anyOf("审核 填报 填表 制表 校对 撰稿 复核 签发 录入 初审 终审") + SEPARATOR + NAME
            + "(?=$|[\\s\\p{Z}|\uff5c]|审核|填报|填表|制表|校对|复核|签发|联系)");

    /** Where a form is signed, be the names filled in or not. */
    private static final Pattern SIGN_OFF =
            Pattern.compile("(?=[负审填制])" + anyOf("负责人 审核人 填报人 填表人 制表人") + MANNER + SEPARATOR);

    private static final String DIGIT = "[0-9\uff10-\uff19]";

    private static final String DASH = "[-\uff0d\u2010-\u2015 \u00a0\u3000]";

    /** A number of calls or the like is none. */
    private static final Pattern SIGNERS_NUMBER = Pattern.compile("(?=[电联手号])"
            + anyOf("电话 联系方式 手机 手机号 号码") + "(?:" + SEPARATOR + "|" + BLANKS + ")([(\uff08]?" + DIGIT + "(?:" + DIGIT
            + "|[()\uff08\uff09]|" + DASH + "){4,20}" + DIGIT + ")(?!" + DIGIT + "|" + BLANKS + "[次个件条人余多起部万元])");

    /** Eleven digits, perhaps in groups of three, four and four, perhaps behind 86. */
    private static final Pattern MOBILE = Pattern.compile("(?=[1\uff1108+])(?<!" + DIGIT + ")(?<!" + DIGIT + "[.,])"
            + "(?:(?:\\+|00)?86" + DASH + "?)?([1\uff11][3-9\uff13-\uff19]" + DIGIT + DASH + "?" + DIGIT + "{4}" + DASH
            + "?" + DIGIT + "{4})(?!" + DIGIT + "|[.,]" + DIGIT + "|" + BLANKS + "[元万亿])");

    /** Before a sum of money, which has a label and perhaps other figures of its row before it. */
    private static final Pattern OF_MONEY = Pattern.compile(
            "(?:采购|金额|资金|经费|收费|费用|[\u00a5\uffe5])[\\s\\p{Z}|\uff5c0-9,.:\uff1a()\uff08\uff09总额项目数量单位元万为共达计]{0,40}$");

    private static final int AS_FAR = 50;

    private PersonalText() {}

    /** The text with as many asterisks as there were characters in each name and number. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        int signOff = text.length();
        for (Pattern named : new Pattern[] {NAMED_SIGNER, SIGNER_ABOVE, SHORT_LABEL}) {
            signOff = Math.min(signOff, cover(named.matcher(text), masked));
        }
        Matcher unnamed = SIGN_OFF.matcher(text).region(0, signOff);
        if (unnamed.find()) {
            signOff = unnamed.start();
        }
        cover(SIGNERS_NUMBER.matcher(text).region(signOff, text.length()), masked);
        MOBILE.matcher(text)
                .results()
                .filter(number -> !isMoney(text, number.start(1)))
                .forEach(number -> coverOne(number, masked));
        return masked.toString();
    }

    /** Where the first match begins; the end of the text when there is none. */
    private static int cover(Matcher matcher, StringBuilder text) {
        int first = text.length();
        while (matcher.find()) {
            first = Math.min(first, matcher.start());
            coverOne(matcher, text);
        }
        return first;
    }

    private static void coverOne(MatchResult match, StringBuilder text) {
        for (int i = match.start(1); i < match.end(1); i++) {
            text.setCharAt(i, MASK);
        }
    }

    private static boolean isMoney(String text, int start) {
        return OF_MONEY.matcher(text.substring(Math.max(0, start - AS_FAR), start))
                .find();
    }

    /** Any of these words, with blanks between their characters or without. */
    private static String anyOf(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> String.join(BLANK + "{0,2}", word.split("")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
