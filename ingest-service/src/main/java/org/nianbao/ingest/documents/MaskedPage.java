package org.nianbao.ingest.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.rim.PersonalText;

/**
 * A text or web page as it is served: the names of those who signed a form, and personal telephone numbers, are masked.
 * Tags stand between a label and its name in a table, and are looked through.
 */
final class MaskedPage {

    /** Tags, comments and white space in a row, which part two cells as a bar parts them in plain text. */
    private static final Pattern BETWEEN = Pattern.compile("(?:<!--(?s:.*?)-->|<[^<>]{0,2000}>|&nbsp;|&#160;|\\s)+");

    private MaskedPage() {}

    /** A page of which only names and numbers differ. */
    static String ofHtml(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int[] places = new int[html.length() + 1];
        Matcher between = BETWEEN.matcher(html);
        int from = 0;
        while (between.find()) {
            from = copy(html, from, between.start(), text, places);
            places[text.length()] = from;
            text.append(between.group().indexOf('<') < 0 ? ' ' : '|');
            from = between.end();
        }
        copy(html, from, html.length(), text, places);
        return masked(html, text.toString(), places);
    }

    /** A text of which only names and numbers differ. */
    static String ofText(String text) {
        return PersonalText.mask(text);
    }

    private static int copy(String html, int from, int to, StringBuilder text, int[] places) {
        for (int i = from; i < to; i++) {
            places[text.length()] = i;
            text.append(html.charAt(i));
        }
        return to;
    }

    private static String masked(String html, String text, int[] places) {
        String masked = PersonalText.mask(text);
        StringBuilder page = new StringBuilder(html);
        for (int i = 0; i < text.length(); i++) {
            if (masked.charAt(i) != text.charAt(i)) {
                page.setCharAt(places[i], masked.charAt(i));
            }
        }
        return page.toString();
    }
}
