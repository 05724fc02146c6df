package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.text.TextPosition;

import org.nianbao.reader.page.Characters;

/** Puts the characters that stand in one cell of a PDF table in the order they are read in. */
final class CellLines {

    private CellLines() {}

    /** @param width of the cell in points */
    static String text(List<TextPosition> characters, double width) {
        List<List<TextPosition>> lines = lines(characters);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !isFull(lines.get(i - 1), lines.get(i), width)) {
                text.append(' ');
            }
            append(lines.get(i), text);
        }
        return text.toString();
    }

    /** Lines from top to bottom, each from left to right. */
    private static List<List<TextPosition>> lines(List<TextPosition> characters) {
        List<TextPosition> sorted = characters.stream()
                .filter(c -> !c.getUnicode().isBlank())
                .sorted(Comparator.comparingDouble(TextPosition::getY))
                .toList();
        List<List<TextPosition>> lines = new ArrayList<>();
        for (TextPosition character : sorted) {
            List<TextPosition> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            boolean same = last != null
                    && character.getY() - last.get(0).getY() <= 0.5 * Math.max(4, character.getFontSizeInPt());
            if (!same) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(character);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(TextPosition::getX)));
        return lines;
    }

    /** True when the next line's first character had no room left: the word was broken there, and is one. */
    private static boolean isFull(List<TextPosition> line, List<TextPosition> next, double width) {
        TextPosition last = line.get(line.size() - 1);
        double used = last.getX() + last.getWidth() - line.get(0).getX();
        double padding = 0.5 * last.getFontSizeInPt();
        return used + next.get(0).getWidth() > width - padding;
    }

    private static void append(List<TextPosition> line, StringBuilder text) {
        TextPosition before = null;
        for (TextPosition character : line) {
            double gap = before == null ? 0 : character.getX() - before.getX() - before.getWidth();
            if (gap > 0.3 * character.getFontSizeInPt()) {
                text.append(' ');
            }
            character.getUnicode().chars().forEach(c -> text.append(Characters.character((char) c)));
            before = character;
        }
    }
}
