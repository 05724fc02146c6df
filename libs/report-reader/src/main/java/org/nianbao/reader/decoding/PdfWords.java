package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one line of a PDF page that stands outside of its ruled tables, from left to right. */
final class PdfWords {

    private static final Pattern FIGURE = Pattern.compile("[+-]?[\\d０-９,，.．]{1,12}");
    private static final Pattern REST = Pattern.compile("[\\d０-９,，.．]{1,12}[件条个次元万]{0,2}|[件条个次元万]{1,2}");

    /** Lines of one cell are nearer to each other than this many times the size of their characters; rows are not. */
    private static final double LINE_DISTANCE = 1.75;

    private static final int FEWEST_FIGURES = 3;

    private static final Pattern VALUE =
            Pattern.compile("(?:[+＋－-]|增加|减少)?[\\d０-９][\\d０-９,，.．]{0,13}(?:件|条|个|次|篇|人|人次|宗|项|份|万|元|万元|%)?");

    /** A word, in points. */
    record Word(StringBuilder text, double from, double to, double size) {
        double character() {
            return (to - from) / Math.max(1, text.length());
        }

        boolean is(Pattern pattern) {
            return pattern.matcher(text).matches();
        }

        /** A figure, with its unit perhaps. */
        boolean isFigure() {
            return is(VALUE);
        }

        /** What may be a figure, or the rest of one that a narrow column broke. */
        boolean isPiece() {
            return isFigure() || is(REST);
        }
    }

    private final double y;
    private final List<Word> words = new ArrayList<>();
    private String row;
    private boolean changed;

    PdfWords(double y) {
        this.y = y;
    }

    void add(String text, double from, double to, double size) {
        words.add(new Word(new StringBuilder(text), from, to, size));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> words() {
        return words;
    }

    /** The size of its characters, in points; 0 for what is no line of words. */
    double size() {
        return words.isEmpty() ? 0 : words.get(0).size();
    }

    boolean hasSize(double size) {
        return !words.isEmpty() && Math.abs(size() - size) < 0.1;
    }

    boolean hasSizeOf(PdfWords other) {
        return hasSize(other.size());
    }

    /** True for lines so near to each other that they may be of one cell. */
    boolean isNear(PdfWords other) {
        return Math.abs(y - other.y) <= LINE_DISTANCE * Math.max(size(), other.size());
    }

    /** Takes a word away that belongs to the line above. */
    void remove(Word word) {
        words.remove(word);
        changed = true;
    }

    /** @param cells the line as a row, its cells parted by tabs */
    void setRow(String cells) {
        row = cells;
        changed = true;
    }

    /** True when it is no longer the line that it was read as. */
    boolean isChanged() {
        return changed;
    }

    String text() {
        return row != null ? row : words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /**
     * Puts figures together again that a narrow column broke: their halves stand one below the other, in two lines of
     * one row, and the upper one fills its column. Nothing is done where a figure of the line below is none of these.
     *
     * @param above the line above
     * @return true when some were
     */
    boolean giveHalvesTo(PdfWords above) {
        List<Word> columns =
                above.words.stream().filter(word -> word.is(FIGURE)).toList();
        List<Word> rests = words.stream().filter(word -> word.is(REST)).toList();
        if (rests.isEmpty() || columns.size() < FEWEST_FIGURES || rests.size() >= columns.size()) {
            return false;
        }
        double width = width(columns);
        for (Word rest : rests) {
            if (y - above.y > LINE_DISTANCE * rest.size() || findColumn(rest, columns, width) == null) {
                return false;
            }
        }
        for (Word rest : rests) {
            findColumn(rest, columns, width).text().append(rest.text());
            words.remove(rest);
        }
        return true;
    }

    private static Word findColumn(Word rest, List<Word> columns, double width) {
        return columns.stream()
                .filter(word -> Math.abs(word.from() - rest.from()) < 1)
                .filter(word -> word.to() - word.from() + 2.5 * word.character() > width)
                .findFirst()
                .orElse(null);
    }

    /** The least distance from one figure's beginning to the next one's. */
    private static double width(List<Word> columns) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < columns.size(); i++) {
            least = Math.min(least, columns.get(i).from() - columns.get(i - 1).from());
        }
        return least;
    }
}
