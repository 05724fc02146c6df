package org.nianbao.reader.forms;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nianbao.reader.page.Memo;

/**
 * The labels of one table. A label is found by its exact words in any of its known variants; else by the smallest edit
 * distance, when it is small for its length and every other row is clearly farther away.
 */
final class Lexicon {

    enum Kind {
        /** A row that has values. */
        ROW,
        /** A row, or a cell that spans rows, without values of its own. */
        HEADING,
        /** The header of a column of values. */
        COLUMN,
        /** Words of the header that name no column of values, and notes. */
        NOTE
    }

    /**
     * A label.
     *
     * @param id what it stands for, within its kind
     * @param words the label as the form prints it
     */
    record Entry(Kind kind, String id, String words) {}

    private static final int LONGEST = 90;

    private final Map<Kind, Map<String, Entry>> exact = new EnumMap<>(Kind.class);
    /** The first of each of these words by kind. */
    private final Map<String, Entry> any = new HashMap<>();

    private final StringBuilder pieces = new StringBuilder();
    private final Map<String, StringBuilder> rowPieces = new LinkedHashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    /** A lexicon is filled when its class is loaded, and only asked afterwards. */
    private final Memo<Optional<Entry>> nearest = new Memo<>(this::nearest);

    private final Memo<Boolean> piecesOfRows =
            new Memo<>(key -> rowPieces.values().stream().anyMatch(words -> words.indexOf(key) >= 0));

    Lexicon row(String id, String... variants) {
        return add(Kind.ROW, id, variants);
    }

    Lexicon heading(String... words) {
        for (String each : words) {
            add(Kind.HEADING, each, each);
        }
        return this;
    }

    Lexicon column(String id, String... variants) {
        return add(Kind.COLUMN, id, variants);
    }

    Lexicon note(String... words) {
        for (String each : words) {
            add(Kind.NOTE, each, each);
        }
        return this;
    }

    private Lexicon add(Kind kind, String id, String... variants) {
        Entry entry = new Entry(kind, id, variants[0]);
        for (String variant : variants) {
            exact.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(LabelKey.of(variant), entry);
            String key = LabelKey.of(variant);
            any.merge(key, entry, (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
            for (int end = 1; end <= key.length(); end++) {
                beginnings.add(key.substring(0, end));
            }
            longest = Math.max(longest, LabelKey.withNotes(variant).length());
            if (kind == Kind.ROW) {
                rowPieces
                        .computeIfAbsent(id, k -> new StringBuilder())
                        .append('\n')
                        .append(LabelKey.withNotes(variant));
            } else {
                pieces.append('\n').append(LabelKey.withNotes(variant));
            }
        }
        return this;
    }

    /** The length of the longest label, its note included. */
    int longest() {
        return longest;
    }

    /** True when a label may begin with these words. Digits may be a year that a header carries. */
    boolean mayBegin(String key) {
        return key.isEmpty() || beginnings.contains(key) || hasDigit(key);
    }

    Optional<Entry> exact(Kind kind, String key) {
        Map<String, Entry> entries = exact.get(kind);
        return entries == null ? Optional.empty() : Optional.ofNullable(entries.get(key));
    }

    /** Any label with exactly these words: a row before a heading before the header. */
    Optional<Entry> exact(String key) {
        return Optional.ofNullable(any.get(key));
    }

    private static boolean hasDigit(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The row with these words, or the one row that is near to them. */
    Optional<Entry> row(String key) {
        Optional<Entry> found = exact(Kind.ROW, key);
        if (found.isPresent() || key.length() < 5 || key.length() > LONGEST) {
            return found;
        }
        if (exact(key).isPresent()) {
            return Optional.empty();
        }
        return nearest.of(key);
    }

    private Optional<Entry> nearest(String key) {
        int allowed = key.length() >= 16 ? 3 : key.length() >= 9 ? 2 : 1;
        int far = 2 * allowed + 1;
        Entry best = null;
        int bestDistance = far;
        int nextDistance = far;
        for (Map<String, Entry> labels : exact.values()) {
            for (var label : labels.entrySet()) {
                int distance = EditDistance.within(far - 1, key, label.getKey());
                if (label.getValue().equals(best)) {
                    bestDistance = Math.min(bestDistance, distance);
                } else if (distance < bestDistance) {
                    nextDistance = bestDistance;
                    bestDistance = distance;
                    best = label.getValue();
                } else {
                    nextDistance = Math.min(nextDistance, distance);
                }
            }
        }
        boolean clear = bestDistance <= allowed && nextDistance > 2 * bestDistance;
        return clear && best.kind() == Kind.ROW ? Optional.of(best) : Optional.empty();
    }

    /**
     * True for a cell that says nothing of its own: blank, a number of an item, a heading, words of the header, a note.
     */
    boolean isFrame(FormCell cell) {
        if (cell.key().isEmpty()) {
            return cell.blank() || !CellValue.looksLikeValue(cell.text());
        }
        return exact(Kind.HEADING, cell.key()).isPresent()
                || exact(Kind.NOTE, cell.key()).isPresent()
                || exact(Kind.COLUMN, cell.key()).isPresent();
    }

    /** True for a piece of a heading or of the header, as broken lines leave them. */
    boolean isPieceOfFrame(String key) {
        return pieces.indexOf(key) >= 0;
    }

    /** True for a piece of the label of one row, its note included. */
    boolean isPieceOfRow(String id, String key) {
        return rowPieces.containsKey(id) && rowPieces.get(id).indexOf(key) >= 0;
    }

    boolean isPieceOfAnyRow(String key) {
        return piecesOfRows.of(key);
    }

    /** The rows, in the order of the form. */
    List<String> listRows() {
        return List.copyOf(rowPieces.keySet());
    }
}
