package org.nianbao.reader.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Extra;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.page.Memo;

/**
 * Takes down what the tables of one page say. A figure that is stated twice is taken once when both agree; when they
 * contradict each other neither is taken, and that is said.
 */
final class Ledger {

    private record Place(IndicatorCode indicator, Applicant applicant) {}

    private static final Memo<IndicatorCode> CODES = new Memo<>(IndicatorCode::of);

    private static final int MOST_PROBLEMS = 2000;

    private final Map<Place, Observation> observations = new LinkedHashMap<>();
    private final Set<Place> contradicted = new LinkedHashSet<>();
    private final List<Extra> extras = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final EnumSet<FormEdition> editions = EnumSet.noneOf(FormEdition.class);
    /** The row observed last, and its words: its cells come one after the other. */
    private FormRow quoted;

    private String quote = "";

    /** Takes down a count, or a change, for one applicant. */
    void observe(String code, Applicant applicant, CellValue.Shape shape, FormRow row, FormCell cell) {
        CellValue value = CellValue.read(cell.text(), shape);
        observe(code, applicant, value.value(), value.status(), row, cell);
    }

    void observe(String code, Applicant applicant, BigDecimal value, ValueStatus status, FormRow row, FormCell cell) {
        boolean blank = cell.blank();
        Evidence evidence = Evidence.inForm(
                blank ? null : cell.span().start(),
                blank ? null : cell.span().end(),
                row.table(),
                cell.row(),
                cell.column(),
                quote(row));
        var observation = new Observation(CODES.of(code), applicant, value, status, Source.FORM, cell.text(), evidence);
        if (status == ValueStatus.UNREADABLE) {
            say(Problem.warning(
                    ProblemCode.UNREADABLE_CELL,
                    "\"" + cell.text() + "\" is no number that can be read: " + code + ", " + applicant,
                    row.where() + ", column " + cell.column()));
        }
        file(observation, row);
    }

    private String quote(FormRow row) {
        if (row != quoted) {
            quoted = row;
            quote = row.quote();
        }
        return quote;
    }

    private void file(Observation observation, FormRow row) {
        var place = new Place(observation.indicator(), observation.applicant());
        if (contradicted.contains(place)) {
            return;
        }
        Observation before = observations.putIfAbsent(place, observation);
        if (before == null) {
            return;
        }
        if (before.status() == observation.status() && Objects.equals(before.value(), observation.value())) {
            say(Problem.info(ProblemCode.ROW_REPEATED, place.indicator() + " is stated again, the same", row.where()));
            return;
        }
        observations.remove(place);
        contradicted.add(place);
        say(Problem.error(
                ProblemCode.ROW_REPEATED,
                place.indicator() + " (" + place.applicant() + ") is stated twice, as \"" + before.raw()
                        + "\" and as \"" + observation.raw() + "\": neither is taken",
                row.where()));
    }

    void extra(FormRow row, String label, String unit, String raw) {
        extras.add(new Extra(row.table(), row.number(), label, unit, raw));
    }

    void say(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            problems.add(Problem.warning(
                    ProblemCode.LIMIT_REACHED, "more problems than are kept were met in the forms", null));
        }
    }

    void met(FormEdition edition) {
        editions.add(edition);
    }

    /** True when an indicator has a figure, or had several that contradict each other. */
    boolean holds(String code) {
        IndicatorCode indicator = CODES.of(code);
        return observations.keySet().stream().anyMatch(p -> p.indicator().equals(indicator))
                || contradicted.stream().anyMatch(p -> p.indicator().equals(indicator));
    }

    boolean holds(String code, Applicant applicant) {
        var place = new Place(CODES.of(code), applicant);
        return observations.containsKey(place) || contradicted.contains(place);
    }

    Set<FormEdition> editions() {
        return editions;
    }

    List<Observation> listObservations() {
        return List.copyOf(observations.values());
    }

    List<Extra> listExtras() {
        return List.copyOf(extras);
    }

    List<Problem> listProblems() {
        return List.copyOf(problems);
    }
}
