package org.nianbao.rim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks the names of the people who signed a form and personal telephone numbers in served text. The text keeps its
 * length, so that the places of evidence still hold.
 *
 * <p>Masked are the names behind 单位负责人, 审核人, 填报人 and the like, the number in such a sign-off row, and mobile numbers
 * anywhere. An office's own number in a report's introduction is public and stays.
 */
public final class PersonalText {

    private static final char MASK = '*';

    private static final String BLANKS = "[\\s\\p{Z}]{0,8}";

    private static final String SEPARATOR = BLANKS + "[::|\\t]" + "[\\s\\p{Z}|]{0,8}";

    /** A name ends where the next label of the row begins. */
    private static final String HAN = "(?!单位|负责|审核|填报|填表|填写|制表|经办|联系|电话|日期|签发|校对|录入|撰稿|分管)\\p{IsHan}";

    /** A name of two to four characters, perhaps spaced (张 三), or one with a dot in it. */
    private static final String NAME =
            "(" + HAN + "(?:[ \\u3000]?" + HAN + "){1,3}(?:" + HAN + "{0,6}·\\p{IsHan}{1,10})?)";

    /** Looked at first, since hardly a character begins one of the words. */
    private static final String BEGINS_SIGNER = "(?=[负审填制经联签校录撰分])";

    private static final Pattern SIGNER = Pattern.compile(BEGINS_SIGNER
            + "(?:负\\s?责\\s?人|审\\s?核\\s?人|填\\s?报\\s?人|填\\s?表\\s?人|制\\s?表\\s?人|经\\s?办\\s?人|联\\s?系\\s?人|签\\s?发\\s?人"
            + "|校\\s?对\\s?人|录\\s?入\\s?人|撰\\s?稿\\s?人|填\\s?写\\s?人|分\\s?管\\s?领\\s?导)"
            + "(?:[((][^()()]{0,10}[))])?" + SEPARATOR + NAME);

    private static final Pattern SIGNERS_NUMBER =
            Pattern.compile("(?:电\\s?话|联\\s?系\\s?方\\s?式)" + SEPARATOR + "([0-90-9][0-90-9()()\\- ]{4,20}[0-90-9])");

    private static final String DIGIT = "[0-9\uff10-\uff19]";

    /** Eleven digits, perhaps in groups of three, four and four. */
    private static final Pattern MOBILE = Pattern.compile("(?=[1\uff11])(?<!" + DIGIT + ")([1\uff11][3-9\uff13-\uff19]"
            + DIGIT + "[- ]?" + DIGIT + "{4}[- ]?" + DIGIT + "{4})(?!" + DIGIT + ")");

    private PersonalText() {}

    /** The text with as many asterisks as there were characters in each name and number. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        int signOff = cover(SIGNER.matcher(text), masked);
        if (signOff >= 0) {
            cover(SIGNERS_NUMBER.matcher(text).region(signOff, text.length()), masked);
        }
        cover(MOBILE.matcher(text), masked);
        return masked.toString();
    }

    /** Where the first match begins; -1 when there is none. */
    private static int cover(Matcher matcher, StringBuilder text) {
        int first = -1;
        while (matcher.find()) {
            first = first < 0 ? matcher.start() : first;
            for (int i = matcher.start(1); i < matcher.end(1); i++) {
                text.setCharAt(i, MASK);
            }
        }
        return first;
    }
}
