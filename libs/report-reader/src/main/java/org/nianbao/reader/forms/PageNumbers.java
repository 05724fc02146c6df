package org.nianbao.reader.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figures that stand alone in a line may be the number of a page. It matters where blank cells vanish: such a
 * number below a row looks like the value that is not there.
 */
final class PageNumbers {

    private static final int MOST_PAGES = 60;
    private static final int FEWEST_LINES_A_PAGE = 25;
    private static final int CHARACTERS_A_LINE = 36;
    private static final int SURE = 10;

    /** Numbers that stand alone among sentences. */
    private final Set<Integer> amongSentences = new HashSet<>();
    /** True where one stands behind a sentence, so that the pages are known to be numbered. */
    private boolean behindSentence;
    /** The first line that is nothing but the number. */
    private final Map<Integer, Integer> first = new HashMap<>();
    /** Printed lines above each line of the text. */
    private final NavigableMap<Integer, Integer> above = new TreeMap<>();

    PageNumbers(List<Line> lines) {
        int printed = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int number = number(line.text());
            first.putIfAbsent(number, line.number());
            above.put(line.number(), printed);
            printed += 1 + line.text().length() / CHARACTERS_A_LINE;
            boolean within = i > 0 && i + 1 < lines.size();
            if (number > 0 && within && isProse(lines.get(i - 1)) && isProse(lines.get(i + 1))) {
                amongSentences.add(number);
            }
            behindSentence |= number > 0 && i > 0 && lines.get(i - 1).sentence();
        }
    }

    private static boolean isProse(Line line) {
        return line.sentence() || line.heading();
    }

    /** True where a number stands that can be no cell's value. */
    boolean areShown() {
        return behindSentence || !amongSentences.isEmpty();
    }

    /** @param vanished true where a row of the form has no value and nothing shows that its cell is blank */
    boolean mayBe(FormCell cell, boolean vanished) {
        int number = number(cell.text());
        if (number <= 0) {
            return false;
        }
        if (amongSentences.contains(number - 1) || amongSentences.contains(number + 1)) {
            return true;
        }
        return vanished && (number == 1 || standsBefore(number - 1, cell.line()) || isTooEarly(number, cell.line()));
    }

    private boolean standsBefore(int number, int line) {
        return first.getOrDefault(number, Integer.MAX_VALUE) < line;
    }

    /** Pages before this one should have shown their numbers; where there is no room for them the text is a piece. */
    private boolean isTooEarly(int number, int line) {
        var before = above.floorEntry(line);
        return number < SURE && before != null && before.getValue() < (number - 1) * FEWEST_LINES_A_PAGE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number that a line is; 0 when it is none that counts pages. */
    private static int number(String text) {
        if (text.isEmpty()
                || text.length() > 2
                || !isDigit(text.charAt(0))
                || !isDigit(text.charAt(text.length() - 1))) {
            return 0;
        }
        int number = Integer.parseInt(text);
        return number <= MOST_PAGES ? number : 0;
    }
}
