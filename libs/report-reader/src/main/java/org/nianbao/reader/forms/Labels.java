package org.nianbao.reader.forms;

import java.util.List;
import java.util.Optional;

import org.nianbao.reader.page.Span;

import static org.nianbao.reader.forms.Lexicon.Kind.COLUMN;
import static org.nianbao.reader.forms.Lexicon.Kind.ROW;

/** Finds the labels of a table among the pieces of flattened text, whole or broken. */
final class Labels {

    private static final int MOST_PIECES = 12;
    private static final int MOST_LINES_OF_CELL = 4;

    /**
     * A label, or a piece that is none.
     *
     * @param kind null when the words are no label of the table
     * @param id null when the words are no label of the table
     * @param key the label as labels are compared: whole, also when it stands broken around its values
     * @param values pieces that stand between the halves of the label
     * @param next the first piece after it
     */
    record Found(
            Lexicon.Kind kind,
            String id,
            String text,
            String key,
            Span span,
            int line,
            boolean cell,
            List<Fragment> values,
            int next) {}

    private final Lexicon lexicon;
    private final List<Fragment> pieces;
    private final String page;
    private final boolean led;

    /** @param led true when bars stand in front of cells */
    Labels(Lexicon lexicon, List<Fragment> pieces, String page, boolean led) {
        this.led = led;
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.page = page;
    }

    /** The label that begins at a piece. */
    Found findAt(int start, boolean inHeader) {
        Found whole = findWhole(start, inHeader);
        if (whole != null) {
            return whole;
        }
        Found around = findAroundValues(start);
        if (around != null) {
            return around;
        }
        Found near = findNear(start);
        return near != null ? near : alone(start);
    }

    /** A piece that is no label, by itself. */
    Found alone(int at) {
        return found(null, at, at + 1, List.of(), at + 1);
    }

    /** The longest run of pieces that are exactly a label. */
    private Found findWhole(int start, boolean inHeader) {
        Found longest = null;
        StringBuilder words = new StringBuilder();
        for (int end = start; end < limit(start); end++) {
            words.append(pieces.get(end).text());
            String key = LabelKey.of(words.toString());
            if (!lexicon.mayBegin(key)) {
                break;
            }
            Optional<Lexicon.Entry> entry = entry(key, inHeader);
            if (entry.isPresent()) {
                int after = LabelKey.opensNote(words.toString()) ? endOfNote(end, words.toString()) : end + 1;
                longest = found(entry.get(), start, after, List.of(), after);
            }
        }
        return longest;
    }

    private Optional<Lexicon.Entry> entry(String key, boolean inHeader) {
        if (lexicon == DisclosureLabels.LEXICON
                && DisclosureLabels.findColumn(key).isPresent()) {
            return Optional.of(new Lexicon.Entry(COLUMN, key, key));
        }
        Optional<Lexicon.Entry> column = lexicon.exact(COLUMN, key);
        return inHeader && column.isPresent() ? column : lexicon.exact(key);
    }

    /** A label that stands above and below its values, as lines of a PDF have it when the label wraps in its cell. */
    private Found findAroundValues(int start) {
        int first = start;
        StringBuilder upper = new StringBuilder();
        while (first < limit(start)) {
            upper.append(pieces.get(first).text());
            first++;
        }
        int last = first;
        while (last < pieces.size() && CellValue.looksLikeValue(pieces.get(last).text())) {
            last++;
        }
        if (last == first) {
            return null;
        }
        StringBuilder words = upper;
        for (int end = last; end < limit(last); end++) {
            words.append(pieces.get(end).text());
            Optional<Lexicon.Entry> entry = lexicon.exact(ROW, LabelKey.of(words.toString()));
            if (entry.isPresent()) {
                return found(entry.get(), start, first, pieces.subList(first, last), end + 1);
            }
        }
        return null;
    }

    /** The run of pieces that is nearest to a row's label. */
    private Found findNear(int start) {
        StringBuilder words = new StringBuilder();
        Found found = null;
        for (int end = start; end < limit(start); end++) {
            words.append(pieces.get(end).text());
            if (end > start && startsLabel(end)) {
                break;
            }
            Optional<Lexicon.Entry> entry = lexicon.row(LabelKey.of(words.toString()));
            if (entry.isPresent()) {
                found = found(entry.get(), start, end + 1, List.of(), end + 1);
            }
        }
        return found;
    }

    private boolean startsLabel(int at) {
        return lexicon.exact(pieces.get(at).key()).isPresent();
    }

    /**
     * Where pieces can no longer be one label: at a value, a cell's border, or the length of the longest label. A cell
     * whose words stand in several lines has its border behind the last.
     */
    private int limit(int start) {
        if (start < pieces.size() && pieces.get(start).cell()) {
            return led ? limitOfOpenCell(start) : start + 1;
        }
        int end = limitOfWords(start);
        boolean closed = end > start
                && end < pieces.size()
                && end - start < MOST_PIECES
                && pieces.get(end).cell()
                && !CellValue.looksLikeValue(pieces.get(end).text());
        return closed ? end + 1 : end;
    }

    /** A cell with its bar in front goes on over the next lines, to the next bar. */
    private int limitOfOpenCell(int start) {
        int end = start + 1;
        while (end < pieces.size()
                && end - start < MOST_LINES_OF_CELL
                && !pieces.get(end).cell()
                && !pieces.get(end).value()) {
            end++;
        }
        return end;
    }

    private int limitOfWords(int start) {
        int length = 0;
        int end = start;
        while (end < pieces.size()
                && end - start < MOST_PIECES
                && !pieces.get(end).cell()
                && !CellValue.looksLikeValue(pieces.get(end).text())) {
            length += pieces.get(end).text().length();
            if (length > lexicon.longest() + 20) {
                break;
            }
            end++;
        }
        return end;
    }

    private int endOfNote(int at, String begun) {
        StringBuilder words = new StringBuilder(begun);
        for (int end = at + 1; end < limit(at); end++) {
            words.append(pieces.get(end).text());
            if (!LabelKey.opensNote(words.toString())) {
                return end + 1;
            }
        }
        return at + 1;
    }

    /** True for a value-like piece that is the number of the label after it in the same line. */
    boolean isNumberOfNext(int at) {
        boolean firstOfLine =
                at == 0 || pieces.get(at - 1).line() != pieces.get(at).line();
        return firstOfLine
                && !pieces.get(at).cell()
                && at + 1 < pieces.size()
                && pieces.get(at + 1).line() == pieces.get(at).line()
                && !CellValue.looksLikeValue(pieces.get(at + 1).text());
    }

    /** True when a value stands right after a label in its line. */
    boolean valueFollows(Found found) {
        return found.next() < pieces.size()
                && pieces.get(found.next()).line()
                        == pieces.get(found.next() - 1).line()
                && CellValue.looksLikeValue(pieces.get(found.next()).text());
    }

    private Found found(Lexicon.Entry entry, int from, int to, List<Fragment> values, int next) {
        Span span = FlattenedRows.spanning(pieces.get(from), pieces.get(to - 1));
        return new Found(
                entry == null ? null : entry.kind(),
                entry == null ? null : entry.id(),
                span.in(page),
                entry == null || entry.kind() == COLUMN ? LabelKey.of(span.in(page)) : LabelKey.of(entry.words()),
                span,
                pieces.get(to - 1).line(),
                pieces.get(from).cell(),
                List.copyOf(values),
                next);
    }
}
