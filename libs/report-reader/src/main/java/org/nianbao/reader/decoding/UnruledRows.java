package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.nianbao.reader.decoding.PdfWords.Word;

/**
 * Finds blank cells in tables without lines: where a header and the figures below it show clear columns, a row that has
 * nothing in one of them is told cell by cell, parted by tabs. Every row in doubt stays the line of words that it is;
 * so do rows without blank cells, which need no columns to be read.
 */
final class UnruledRows {

    /** What stands in a cell in the place of a figure. */
    private static final Pattern NO_FIGURE = Pattern.compile("[-—－/／无]{1,3}");

    private static final Pattern HEADING = Pattern.compile("第.{1,4}条.*|.*[。：:；;]");

    private NumberedPlaces places = new NumberedPlaces();

    /** The columns of the table that the page above ended with; null when it ended with something else. */
    private PdfColumns before;

    private int lastPage;

    /**
     * Tells the rows of a page.
     *
     * @param pieces the page's; rows with blank cells are put in the place of their lines
     * @param words of each piece that is a line; none for the others
     */
    void tell(List<PdfPiece> pieces, List<PdfWords> words, int page) {
        PdfColumns above = page == lastPage + 1 ? before : null;
        lastPage = page;
        before = null;
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !words.get(i).hasSizeOf(words.get(i - 1))) {
                run(words.subList(start, i), start == 0 ? above : null, i == words.size());
                start = i;
            }
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            PdfWords line = words.get(i);
            if (line.isChanged()) {
                PdfPiece.Line old = (PdfPiece.Line) pieces.get(i);
                pieces.set(i, new PdfPiece.Line(line.text(), old.left(), false));
            }
            if (line.isChanged() && line.isEmpty()) {
                pieces.remove(i);
            }
        }
    }

    /** Lines of one size with nothing between them. */
    private void run(List<PdfWords> lines, PdfColumns above, boolean last) {
        int at = 0;
        double left = left(lines);
        PdfColumns columns = above;
        while (at < lines.size()) {
            int rows = at;
            while (rows < lines.size() && isHeader(lines, rows, left)) {
                rows++;
            }
            int end = rows;
            while (end < lines.size() && !isHeader(lines, end, left)) {
                end++;
            }
            if (rows > at) {
                places = new NumberedPlaces();
                columns = columns(lines.subList(at, rows), lines.subList(rows, end));
            }
            if (columns != null && !lines.get(at).hasSize(columns.size())) {
                columns = null;
            }
            if (columns != null) {
                List<PdfWords> body = lines.subList(rows, end);
                List<Word> labels =
                        words(body).stream().filter(columns::isBefore).toList();
                columns = places.areShifted(labels) || isBroken(body, columns) ? null : columns;
            }
            if (columns != null) {
                rows(lines, at, rows, end, columns);
            }
            before = last && end == lines.size() ? columns : null;
            at = end;
        }
    }

    /** True for a line without figures whose words reach over those of the rows. */
    private static boolean isHeader(List<PdfWords> lines, int at, double left) {
        List<Word> words = lines.get(at).words();
        if (words.isEmpty()
                || words.stream().anyMatch(Word::isFigure)
                || words.get(words.size() - 1).to() <= left) {
            return false;
        }
        boolean adjoins = at > 0 && lines.get(at).isNear(lines.get(at - 1));
        return words.size() > 1 && !words.get(words.size() - 1).is(NO_FIGURE)
                || words.size() == 1 && adjoins && isHeader(lines, at - 1, left);
    }

    /** Where figures begin: beside the labels of their rows, or anywhere when no row has one. */
    private static double left(List<PdfWords> lines) {
        List<PdfWords> rows = lines.stream()
                .filter(line -> line.words().stream().anyMatch(Word::isFigure))
                .toList();
        List<PdfWords> labelled =
                rows.stream().filter(line -> !line.words().get(0).isFigure()).toList();
        return words(labelled.isEmpty() ? rows : labelled).stream()
                .filter(Word::isFigure)
                .mapToDouble(Word::from)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static PdfColumns columns(List<PdfWords> header, List<PdfWords> rows) {
        List<Word> figures = words(rows).stream().filter(Word::isFigure).toList();
        double first = figures.stream().mapToDouble(Word::from).min().orElse(Double.MAX_VALUE);
        double left = rows.stream()
                .flatMap(line -> labels(line, first).stream())
                .mapToDouble(Word::to)
                .max()
                .orElse(0);
        return PdfColumns.of(words(header), figures, left, header.get(0).size()).orElse(null);
    }

    /** The words that stand in a line before its figures. */
    private static List<Word> labels(PdfWords line, double first) {
        boolean heading = line.words().size() == 1
                && (line.words().get(0).is(HEADING) || line.words().get(0).to() > first);
        return heading
                ? List.of()
                : line.words().stream()
                        .takeWhile(word -> !word.isFigure() && !word.is(NO_FIGURE))
                        .toList();
    }

    /**
     * True when something stands between the rows that is none of them, such as the number of a page: what follows may
     * be shifted.
     */
    private static boolean isBroken(List<PdfWords> rows, PdfColumns columns) {
        List<PdfWords> withFigures = rows.stream()
                .filter(line -> line.words().stream().anyMatch(Word::isFigure))
                .toList();
        long unlabelled = withFigures.stream()
                .filter(line -> line.words().get(0).isFigure())
                .filter(line -> rows.stream().noneMatch(row -> row != line && row.isNear(line)))
                .count();
        boolean alone = withFigures.size() == 1 && withFigures.get(0).words().size() == 1;
        boolean foreign = rows.stream()
                .anyMatch(line -> PdfText.isPageNumber(line.text())
                        && (unlabelled < withFigures.size() || alone || withFigures.isEmpty()));
        return foreign
                || unlabelled > 0 && withFigures.size() > 1
                || words(withFigures).stream().anyMatch(word -> word.isFigure() && !columns.hold(word));
    }

    private static List<Word> words(List<PdfWords> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    private static void rows(List<PdfWords> lines, int header, int from, int end, PdfColumns columns) {
        List<Double> labels = lines.subList(header, end).stream()
                .filter(line -> line.words().size() > 1)
                .flatMap(line -> line.words().stream().filter(columns::isBefore))
                .map(Word::from)
                .toList();
        for (int i = from; i < end; i++) {
            PdfWords line = lines.get(i);
            List<Word> label = line.words().stream().filter(columns::isBefore).toList();
            List<Word> others =
                    line.words().stream().filter(word -> !label.contains(word)).toList();
            Optional<List<Word>> placed = columns.place(others);
            boolean blanks = placed.isPresent() && placed.get().contains(null);
            boolean figures = others.stream().allMatch(word -> word.isFigure() || word.is(NO_FIGURE));
            boolean begins = others.isEmpty() ? isLabel(label, labels) : label.isEmpty() == labels.isEmpty();
            if (blanks && figures && begins && standsAlone(lines, i, label)) {
                List<String> cells = new ArrayList<>();
                label.forEach(word -> cells.add(word.text().toString()));
                if (!label.isEmpty()) {
                    cells.set(label.size() - 1, withRest(lines, i, end, label.get(label.size() - 1)));
                }
                placed.get()
                        .forEach(word ->
                                cells.add(word == null ? "" : word.text().toString()));
                line.setRow(cells.stream().collect(Collectors.joining("\t")));
            }
        }
    }

    /** True for what may be the label of a row that is blank in all columns. */
    private static boolean isLabel(List<Word> label, List<Double> labels) {
        if (label.isEmpty() || label.stream().anyMatch(word -> word.is(HEADING))) {
            return false;
        }
        double from = label.get(label.size() - 1).from();
        return labels.stream().anyMatch(other -> Math.abs(other - from) < 1);
    }

    /** True where nothing near above or below may be a piece of the row, but for the rest of its label below. */
    private static boolean standsAlone(List<PdfWords> lines, int at, List<Word> label) {
        PdfWords line = lines.get(at);
        for (int i = 0; i < lines.size(); i++) {
            PdfWords other = lines.get(i);
            if (i == at || !other.isNear(line)) {
                continue;
            }
            boolean above = i < at;
            boolean piece = other.words().stream()
                    .anyMatch(word -> word.isPiece()
                            || above && label.stream().anyMatch(own -> Math.abs(own.from() - word.from()) < 1)
                            || !label.isEmpty()
                                    && word.from() > label.get(label.size() - 1).from() + 1);
            boolean only = line.words().size() == label.size() && above;
            if (piece || only && other.words().size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** The label with its further lines, which are taken from where they stand. */
    private static String withRest(List<PdfWords> lines, int at, int end, Word label) {
        StringBuilder text = new StringBuilder(label.text());
        PdfWords last = lines.get(at);
        for (int i = at + 1; i < end && lines.get(i).isNear(last); i++) {
            List<Word> rest = lines.get(i).words().stream()
                    .filter(word -> Math.abs(word.from() - label.from()) < 1)
                    .toList();
            if (lines.get(i).words().stream().anyMatch(Word::isFigure)) {
                break;
            }
            for (Word word : rest) {
                text.append(word.text());
                lines.get(i).remove(word);
                last = lines.get(i);
            }
        }
        return text.toString();
    }
}
