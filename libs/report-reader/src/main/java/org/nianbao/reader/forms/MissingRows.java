package org.nianbao.reader.forms;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** Says which rows of a form are not there: cut off at its end, or lost within. */
final class MissingRows {

    private MissingRows() {}

    /**
     * @param expected the rows of the form, in order
     * @param seen the rows that stand in the page, read or not
     * @param cutOff rows of {@code seen} whose values could not be told
     * @param words a row's label
     * @param last the last row that was met
     * @param complete true when the page shows the form's end, so that rows at its end are left out, not cut off
     */
    static void say(
            Ledger ledger,
            List<String> expected,
            Collection<String> seen,
            Collection<String> cutOff,
            UnaryOperator<String> words,
            FormRow last,
            String form,
            boolean complete) {
        List<String> missing =
                expected.stream().filter(id -> !seen.contains(id)).toList();
        int end = expected.size();
        while (!complete && end > 0 && missing.contains(expected.get(end - 1))) {
            end--;
        }
        List<String> tail = expected.subList(end, expected.size());
        List<String> within = missing.stream().filter(id -> !tail.contains(id)).toList();
        if (!tail.isEmpty()) {
            ledger.say(Problem.warning(
                    ProblemCode.FORM_TRUNCATED,
                    form + " ends before " + words.apply(tail.get(0)) + "; not there: " + list(tail, words),
                    last.where()));
        } else if (!complete
                && !expected.isEmpty()
                && cutOff.contains(expected.get(end - 1))
                && last.cells().stream().filter(c -> !c.blank()).count() <= 2
                && !last.exact()) {
            ledger.say(Problem.warning(
                    ProblemCode.FORM_TRUNCATED,
                    form + " is cut off in its last row: " + words.apply(expected.get(end - 1)) + " has no value ("
                            + expected.get(end - 1) + ")",
                    last.where()));
        }
        if (!within.isEmpty()) {
            ledger.say(Problem.warning(
                    ProblemCode.ROW_MISSING, form + " has no row for " + list(within, words), "table " + last.table()));
        }
    }

    private static String list(List<String> ids, UnaryOperator<String> words) {
        return ids.stream().map(id -> words.apply(id) + " (" + id + ")").collect(Collectors.joining(", "));
    }
}
