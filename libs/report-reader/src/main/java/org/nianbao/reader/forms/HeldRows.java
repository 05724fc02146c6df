package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * Rows that are taken down only when the whole form has been seen. In flattened text blank cells vanish; when the next
 * row's label is lost as well, the values left of two rows can add up to those of one. So where a form shows that cells
 * have vanished, a row is taken only when the row after it is the one that the form has there.
 */
final class HeldRows {

    private record Held(String id, String codes, FormRow row, boolean fits, int[] unknown, Runnable taking) {}

    private final List<Held> rows = new ArrayList<>();
    private final boolean alwaysDoubtful;
    private boolean following;

    /** @param alwaysDoubtful true for a form too small to show by other rows that its cells have vanished */
    HeldRows(boolean alwaysDoubtful) {
        this.alwaysDoubtful = alwaysDoubtful;
    }

    /**
     * @param codes of its values, in words
     * @param fits true when the row has as many values as it must
     * @param taking takes the row's values down
     */
    void add(String id, String codes, FormRow row, boolean fits, Runnable taking) {
        rows.add(new Held(id, codes, row, fits, new int[1], taking));
        following = true;
    }

    /** A row that is none of the form stands after the last one; it may be the next one with a damaged label. */
    void countUnknown(FormRow row) {
        boolean labelled = row.cells().stream()
                .filter(cell -> !cell.blank())
                .findFirst()
                .filter(cell -> !CellValue.looksLikeValue(cell.text()))
                .isPresent();
        if (labelled && following) {
            rows.get(rows.size() - 1).unknown()[0]++;
        }
    }

    /** A new header: what stands below it follows none of the rows above. */
    void startBlock() {
        following = false;
    }

    /** @param blocks the rows of the form, parted where a header stands between them */
    void settle(List<List<String>> blocks, Ledger ledger) {
        boolean vanished = alwaysDoubtful
                || rows.stream().anyMatch(held -> !held.fits() && !held.row().exact());
        boolean untraced = IntStream.range(0, rows.size() - 1)
                .mapToObj(rows::get)
                .anyMatch(held -> !held.fits() && !held.row().exact());
        for (int i = 0; i < rows.size(); i++) {
            Held held = rows.get(i);
            if (untraced && held.fits() && held.row().traced()) {
                ledger.say(Problem.warning(
                        ProblemCode.AMBIGUOUS_CELLS,
                        "the empty lines of this form do not tell all of its blank cells: no value of " + held.codes()
                                + " is taken",
                        held.row().where()));
                continue;
            }
            String next = i + 1 < rows.size() ? rows.get(i + 1).id() : "";
            boolean doubtful = vanished && held.fits() && !held.row().exact();
            if (doubtful && lostAfter(held.id(), next, blocks) > held.unknown()[0]) {
                ledger.say(Problem.warning(
                        ProblemCode.AMBIGUOUS_CELLS,
                        "cells have vanished from this form, and the row after " + held.id()
                                + " is not there: its values may be those of two rows; no value of " + held.codes()
                                + " is taken",
                        held.row().where()));
            } else {
                held.taking().run();
            }
        }
    }

    /** How many rows of the form are missing between a row and the next one that is there. */
    private static int lostAfter(String id, String next, List<List<String>> blocks) {
        List<String> order =
                blocks.stream().filter(block -> block.contains(id)).findFirst().orElse(List.of(id));
        int at = order.indexOf(id);
        int following = order.indexOf(next);
        int end = following > at ? following : order.size();
        return end - at - 1;
    }
}
