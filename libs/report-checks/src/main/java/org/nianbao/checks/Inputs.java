package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/** The figures of one relation in one column, or what of them is missing. */
final class Inputs {

    private final FigureIndex current;
    private final Optional<FigureIndex> previous;
    private final Applicant column;
    private final List<String> missing = new ArrayList<>();
    private final List<Input> left;
    private final List<Input> right;

    Inputs(Relation relation, Applicant column, FigureIndex current, Optional<FigureIndex> previous) {
        this.current = current;
        this.previous = previous;
        this.column = column;
        this.left = side(relation.left());
        this.right = side(relation.right());
    }

    List<Input> left() {
        return left;
    }

    List<Input> right() {
        return right;
    }

    /** Inputs without a value, each with the reason; empty when the relation can be assessed. */
    List<String> missing() {
        return missing;
    }

    /** Those of both sides that are figures of a report. */
    List<Input> figures() {
        return Stream.concat(left.stream(), right.stream())
                .filter(input -> input.observation() != null)
                .toList();
    }

    BigDecimal slack() {
        return slack(left).add(slack(right));
    }

    private static BigDecimal slack(List<Input> side) {
        BigDecimal slack = BigDecimal.ZERO;
        for (Input input : side) {
            slack = slack.add(input.slack());
        }
        return slack;
    }

    static BigDecimal sum(List<Input> side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Input input : side) {
            sum = sum.add(input.signed());
        }
        return sum;
    }

    private List<Input> side(List<Term> terms) {
        var inputs = new ArrayList<Input>(terms.size());
        for (Term term : terms) {
            find(term).ifPresent(inputs::add);
        }
        // A list of which only one is stated is no list: its sum says nothing of the whole.
        if (inputs.size() < 2 && terms.stream().allMatch(Term::optional)) {
            missing.add("fewer than two of " + terms.stream().map(Term::name).toList() + " are stated");
        }
        return inputs;
    }

    private Optional<Input> find(Term term) {
        return switch (term.origin()) {
            case NUMBER -> Optional.of(number(term, new BigDecimal(term.name())));
            case FACT -> findFact(term);
            case FORM -> findFigure(term, Optional.of(current), Source.FORM);
            case TEXT -> findFigure(term, Optional.of(current), Source.NARRATIVE);
            case PREVIOUS -> findFigure(term, previous, Source.FORM);
        };
    }

    private Optional<Input> findFact(Term term) {
        Optional<Input> fact = current.findFact(term.name()).map(value -> number(term, value));
        if (fact.isEmpty()) {
            missing.add(term.name() + ": unknown");
        }
        return fact;
    }

    private Input number(Term term, BigDecimal value) {
        return new Input(term, column, current.report().year(), current.report().reportId(), null, value);
    }

    private Optional<Input> findFigure(Term term, Optional<FigureIndex> report, Source source) {
        Applicant applicant = term.in(column);
        if (report.isEmpty()) {
            missing.add(name(term, applicant) + ": no report on "
                    + (current.report().year() - 1));
            return Optional.empty();
        }
        List<Observation> stated = report.get().list(term.indicator(), applicant, source);
        if (stated.isEmpty()) {
            if (!term.optional()) {
                missing.add(name(term, applicant) + ": not in the " + (source == Source.FORM ? "form" : "text"));
            } else if (source == Source.NARRATIVE
                    && isDoubted(term, report.get().report())) {
                // It is stated, only not read: without it the sum is none.
                missing.add(name(term, applicant) + ": stated in the text, and not sure enough to be taken");
            }
            return Optional.empty();
        }
        if (source == Source.NARRATIVE && stated.size() > 1) {
            stated = findOtherThanForm(stated, applicant).map(List::of).orElse(stated);
        }
        Observation first = stated.get(0);
        if (stated.size() > 1
                && stated.stream()
                        .anyMatch(o -> o.status().hasValue() && !o.value().equals(first.value()))) {
            missing.add(name(term, applicant) + ": stated more than once with different values");
        } else if (!first.status().hasValue()) {
            missing.add(name(term, applicant) + ": " + first.status());
        } else {
            ReportFigures of = report.get().report();
            return Optional.of(new Input(term, applicant, of.year(), of.reportId(), first, first.value()));
        }
        return Optional.empty();
    }

    private static boolean isDoubted(Term term, ReportFigures report) {
        return report.problems().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.AMBIGUOUS_FIGURE
                        && problem.message().startsWith(term.indicator() + ":"));
    }

    /**
     * Where the text states a figure several times, the statement that the form does not bear out is the one to check.
     */
    private Optional<Observation> findOtherThanForm(List<Observation> stated, Applicant applicant) {
        return current.list(stated.get(0).indicator(), applicant, Source.FORM).stream()
                .filter(form -> form.status().hasValue())
                .findFirst()
                .flatMap(form -> stated.stream()
                        .filter(text -> text.status() == ValueStatus.REPORTED
                                && !text.value().equals(form.value()))
                        .findFirst());
    }

    private static String name(Term term, Applicant applicant) {
        return term.name() + " (" + applicant + ")";
    }
}
