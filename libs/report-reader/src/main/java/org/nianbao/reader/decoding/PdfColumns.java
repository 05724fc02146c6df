package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nianbao.reader.decoding.PdfWords.Word;

/**
 * The columns of figures in a table without lines: white runs between them from the header to the last row.
 *
 * @param columns from left to right, apart from each other
 * @param size of the characters
 */
record PdfColumns(List<Column> columns, double size) {

    /** White is no narrower than this many times the size of the characters. */
    private static final double WHITE = 0.4;

    /** From where to where words of a column stand, in points. */
    record Column(double from, double to) {

        boolean overlaps(Word word) {
            return word.from() < to && from < word.to();
        }

        Column with(double otherFrom, double otherTo) {
            return new Column(Math.min(from, otherFrom), Math.max(to, otherTo));
        }
    }

    /**
     * The columns that figures and header show; empty when they do not agree.
     *
     * @param header words of the header, those above the labels too
     * @param figures in all rows
     * @param left where the labels of the rows end
     */
    static Optional<PdfColumns> of(List<Word> header, List<Word> figures, double left, double size) {
        List<Column> columns = new ArrayList<>();
        figures.stream()
                .sorted(Comparator.comparingDouble(Word::from))
                .forEach(word -> addFigure(word, columns, WHITE * size));
        List<Word> names = header.stream()
                .filter(word -> word.from() > left)
                .sorted(Comparator.comparingDouble(word -> word.to() - word.from()))
                .toList();
        for (Word name : names) {
            addName(name, columns, WHITE * size);
        }
        columns.sort(Comparator.comparingDouble(Column::from));
        boolean named = columns.stream().allMatch(column -> names.stream().anyMatch(column::overlaps));
        boolean apart = true;
        for (int i = 1; i < columns.size(); i++) {
            apart &= columns.get(i).from() - columns.get(i - 1).to() >= WHITE * size;
        }
        return named && apart && !columns.isEmpty() ? Optional.of(new PdfColumns(columns, size)) : Optional.empty();
    }

    private static void addFigure(Word word, List<Column> columns, double white) {
        Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
        if (last != null && word.from() < last.to() + white) {
            columns.set(columns.size() - 1, last.with(word.from(), word.to()));
        } else {
            columns.add(new Column(word.from(), word.to()));
        }
    }

    /**
     * A name widens its column, or shows one that is blank in all rows; one that spans columns says nothing of them.
     */
    private static void addName(Word name, List<Column> columns, double white) {
        List<Column> near = columns.stream()
                .filter(column -> name.from() < column.to() + white && column.from() < name.to() + white)
                .toList();
        if (near.isEmpty()) {
            columns.add(new Column(name.from(), name.to()));
        } else if (near.size() == 1 && near.get(0).overlaps(name)) {
            columns.set(columns.indexOf(near.get(0)), near.get(0).with(name.from(), name.to()));
        }
    }

    /** True for a word that stands before all columns. */
    boolean isBefore(Word word) {
        return word.to() < columns.get(0).from() - WHITE * size;
    }

    boolean hold(Word word) {
        return columns.stream().anyMatch(column -> column.overlaps(word));
    }

    /**
     * The words of a row, one place for each column, null where it is blank; empty when a word stands in no column or
     * in two, or two in one.
     */
    Optional<List<Word>> place(List<Word> words) {
        List<Word> placed = new ArrayList<>();
        columns.forEach(column -> placed.add(null));
        for (Word word : words) {
            int at = -1;
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).overlaps(word)) {
                    at = at < 0 ? i : columns.size();
                }
            }
            if (at < 0 || at >= columns.size() || placed.get(at) != null) {
                return Optional.empty();
            }
            placed.set(at, word);
        }
        return Optional.of(placed);
    }
}
