package org.nianbao.catalog.reports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.model.reading.Section;

/**
 * Masks the names of the people who signed a form and personal telephone numbers in served text. The text keeps its
 * length, so that the places of evidence still hold.
 *
 * <p>Masked are what stands behind 单位负责人, 审核人, 填报人 and the like, what stands behind their 联系电话, and mobile numbers
 * anywhere. An office's own number in the report's introduction is public and stays.
 */
public final class PersonMask {

    private static final char MASK = '*';

    private static final String GAP = "[\\s\\p{Z}|]{0,12}";

    /** A signer's label, perhaps with blanks inside (填 报 人), a colon, and a name of two to four characters. */
    private static final Pattern SIGNER =
            Pattern.compile("(?:单\\s?位\\s?负\\s?责\\s?人|负\\s?责\\s?人|审\\s?核\\s?人|填\\s?报\\s?人|填\\s?表\\s?人"
                    + "|制\\s?表\\s?人|经\\s?办\\s?人|联\\s?系\\s?人)(?:\\([^()]{0,10}\\)|([^()]{0,10}))?"
                    + GAP + "[::]" + GAP + "(\\p{IsHan}(?:\\p{IsHan}|[ \\u3000·](?=\\p{IsHan})){1,5})");

    /** The number in a sign-off row. */
    private static final Pattern SIGNERS_NUMBER = Pattern.compile(
            "(?:联\\s?系\\s?电\\s?话|联\\s?系\\s?方\\s?式)" + GAP + "[::]" + GAP + "([0-90-9][0-90-9()()\\- ]{5,20}[0-90-9])");

    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(1[3-9][0-9]{9})(?![0-9])");

    private static final Pattern NEXT_LABEL = Pattern.compile("单位|负责|审核|填报|填表|制表|经办|联系|电话|日期");

    private PersonMask() {}

    public static Section mask(Section section) {
        return new Section(section.number(), section.heading(), mask(section.text()));
    }

    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        boolean signedOff = maskNames(text, masked);
        if (signedOff) {
            maskAll(SIGNERS_NUMBER.matcher(text), masked);
        }
        maskAll(MOBILE.matcher(text), masked);
        return masked.toString();
    }

    private static boolean maskNames(String text, StringBuilder masked) {
        boolean found = false;
        Matcher signer = SIGNER.matcher(text);
        while (signer.find()) {
            found = true;
            Matcher label = NEXT_LABEL.matcher(text).region(signer.start(1), signer.end(1));
            cover(masked, signer.start(1), label.find() ? label.start() : signer.end(1));
        }
        return found;
    }

    private static void maskAll(Matcher matcher, StringBuilder masked) {
        while (matcher.find()) {
            cover(masked, matcher.start(1), matcher.end(1));
        }
    }

    private static void cover(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, MASK);
            }
        }
    }
}
