package org.nianbao.reader.forms;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * Says which rows of a form are not there: cut off at its end, lost within, or all of them.
 *
 * @param form its name in words
 * @param expected the rows of the form, in order
 * @param words a row's label
 * @param codes of a row's values
 */
record MissingRows(
        Ledger ledger, String form, List<String> expected, UnaryOperator<String> words, UnaryOperator<String> codes) {

    /** For a form whose rows have one code each. */
    MissingRows(Ledger ledger, String form, List<String> expected, UnaryOperator<String> words) {
        this(ledger, form, expected, words, UnaryOperator.identity());
    }

    /** None of the rows is in the page. */
    void sayAll() {
        ledger.say(
                Problem.warning(ProblemCode.ROW_MISSING, form + " is not there: no row for " + list(expected), null));
    }

    /** The header stands there, and nothing below it. */
    void sayHeaderAlone(FormRow header) {
        ledger.say(Problem.warning(
                ProblemCode.FORM_TRUNCATED,
                form + " ends below its header; not there: " + list(expected),
                header.where()));
    }

    /**
     * @param seen the rows that stand in the page, read or not
     * @param last the last row that was met
     * @param complete true when the page shows the form's end, so that rows at its end are left out, not cut off
     */
    void say(Collection<String> seen, FormRow last, boolean complete) {
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
                    form + " ends before " + words.apply(tail.get(0)) + "; not there: " + list(tail),
                    last.where()));
        }
        if (!within.isEmpty()) {
            ledger.say(Problem.warning(
                    ProblemCode.ROW_MISSING, form + " has no row for " + list(within), "table " + last.table()));
        }
    }

    /** The last row of a flattened form stands there without its value. */
    void sayLastIsCutOff(Collection<String> unread, FormRow last) {
        String id = expected.get(expected.size() - 1);
        long filled = last.cells().stream().filter(cell -> !cell.blank()).count();
        if (unread.contains(id) && !last.exact() && filled <= 2) {
            ledger.say(Problem.warning(
                    ProblemCode.FORM_TRUNCATED,
                    form + " is cut off in its last row: " + list(List.of(id)) + " has no value",
                    last.where()));
        }
    }

    private String list(List<String> ids) {
        return ids.stream()
                .map(id -> words.apply(id) + " (" + codes.apply(id) + ")")
                .collect(Collectors.joining(", "));
    }
}
