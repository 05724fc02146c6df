package org.nianbao.stats.packing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A quote with a mark in the place of each figure, which is kept anyway, and back. What is left of a form's row is its
 * label, the same in most reports.
 */
final class Quotes {

    static final char FIGURE = '\u0001';
    static final char END = '\u0002';

    /** Before one of the three that stands in the quote itself, or before {@link #PASS}. */
    private static final char ESCAPE = '\u0003';

    /** A figure that the quote does not show, or not in the order of the others. */
    private static final char PASS = '\u0004';

    private Quotes() {}

    /**
     * @param raws of the observations that carry the quote, in their order
     * @return closed by {@link #END}
     */
    static void appendTemplate(String quote, List<String> raws, StringBuilder template) {
        int[] places = new int[raws.size()];
        int end = quote.length();
        // From the end: the label before the figures may hold digits too.
        for (int i = raws.size() - 1; i >= 0; i--) {
            int length = raws.get(i).length();
            places[i] = length == 0 || end < length ? -1 : quote.lastIndexOf(raws.get(i), end - length);
            end = places[i] < 0 ? end : places[i];
        }
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                appendText(quote, from, places[i], template);
                template.append(FIGURE);
                from = places[i] + raws.get(i).length();
            } else if (!raws.get(i).isEmpty()) {
                template.append(ESCAPE).append(PASS);
            }
        }
        appendText(quote, from, quote.length(), template);
        template.append(END);
    }

    private static void appendText(String quote, int from, int to, StringBuilder template) {
        for (int i = from; i < to; i++) {
            char c = quote.charAt(i);
            if (c == FIGURE || c == END || c == ESCAPE) {
                template.append(ESCAPE);
            }
            template.append(c);
        }
    }

    /** The templates one by one, each without its end. */
    static List<String> split(String templates) {
        var list = new ArrayList<String>();
        int from = 0;
        if (templates.indexOf(ESCAPE) < 0) {
            for (int end = templates.indexOf(END); end >= 0; end = templates.indexOf(END, from)) {
                list.add(templates.substring(from, end));
                from = end + 1;
            }
            return list;
        }
        for (int i = 0; i < templates.length(); i++) {
            if (templates.charAt(i) == ESCAPE) {
                i++;
            } else if (templates.charAt(i) == END) {
                list.add(templates.substring(from, i));
                from = i + 1;
            }
        }
        return list;
    }

    static String fill(String template, List<String> raws) {
        Iterator<String> stated = raws.stream().filter(raw -> !raw.isEmpty()).iterator();
        var quote = new StringBuilder(template.length() + 16);
        if (template.indexOf(ESCAPE) < 0) {
            int from = 0;
            for (int mark = template.indexOf(FIGURE); mark >= 0; mark = template.indexOf(FIGURE, from)) {
                quote.append(template, from, mark).append(stated.next());
                from = mark + 1;
            }
            return quote.append(template, from, template.length()).toString();
        }
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == FIGURE) {
                quote.append(stated.next());
            } else if (c == ESCAPE && template.charAt(++i) == PASS) {
                stated.next();
            } else {
                quote.append(template.charAt(i));
            }
        }
        return quote.toString();
    }
}
