package org.nianbao.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/** Says whose fault it is that a relation does not hold. */
final class FaultJudge {

    /** Problems after which a figure of that table or section may be another one's. */
    private static final Set<ProblemCode> DOUBTS = EnumSet.of(
            ProblemCode.AMBIGUOUS_CELLS,
            ProblemCode.AMBIGUOUS_FIGURE,
            ProblemCode.UNKNOWN_COLUMN,
            ProblemCode.COLUMNS_MISSING,
            ProblemCode.ROW_REPEATED);

    private final ReportFigures current;
    private final Optional<ReportFigures> previous;

    FaultJudge(ReportFigures current, Optional<ReportFigures> previous) {
        this.current = current;
        this.previous = previous;
    }

    /** The fault and, in English, why. */
    Judgement judge(List<Input> figures) {
        Optional<Judgement> doubt =
                figures.stream().flatMap(f -> findDoubt(f).stream()).findFirst();
        if (doubt.isPresent()) {
            return doubt.get();
        }
        if (figures.stream().anyMatch(f -> f.year() != current.year())) {
            return new Judgement(
                    Fault.UNDETERMINED,
                    "The figures stand in two reports, each read cleanly: one of the two is wrong, or a correction was made between them.");
        }
        Optional<Input> twice = figures.stream().filter(this::isStatedTwice).findFirst();
        if (twice.isPresent()) {
            return new Judgement(
                    Fault.UNDETERMINED,
                    "The text states " + twice.get().term().name() + " more than once, with different values.");
        }
        if (figures.isEmpty()) {
            return new Judgement(
                    Fault.UNDETERMINED,
                    "A date and a year contradict each other; they do not tell which one is wrong.");
        }
        if (figures.stream().anyMatch(f -> f.observation().evidence() == null)) {
            return new Judgement(Fault.UNDETERMINED, "Not every figure has its place in the document on record.");
        }
        return new Judgement(
                Fault.SOURCE,
                "All figures are stated in the same document and were read cleanly; the document contradicts itself.");
    }

    private Optional<Judgement> findDoubt(Input figure) {
        if (figure.observation().status() == ValueStatus.APPROXIMATE) {
            return Optional.of(new Judgement(
                    Fault.EXTRACTION,
                    "The text gives " + figure.term().name() + " as a round figure: "
                            + figure.observation().raw() + "."));
        }
        Optional<ReportFigures> report = figure.year() == current.year() ? Optional.of(current) : previous;
        return report.stream()
                .flatMap(r -> r.problems().stream())
                .filter(problem -> DOUBTS.contains(problem.code()))
                .filter(problem -> touches(problem, figure.observation()))
                .findFirst()
                .map(problem -> new Judgement(
                        Fault.EXTRACTION,
                        "Reading met a problem where " + figure.term().name() + " stands: " + problem.message()));
    }

    private boolean isStatedTwice(Input figure) {
        return figure.term().origin() == Term.Origin.TEXT
                && current.observations().stream()
                        .anyMatch(o -> o.source() == Source.NARRATIVE
                                && o.indicator().equals(figure.observation().indicator())
                                && o.status().hasValue()
                                && !o.value().equals(figure.value()));
    }

    /**
     * True when the problem is said of the table, and of the row where it names one, that the figure's evidence lies
     * in; of a figure in a sentence when the problem is one of its indicator: its neighbours' doubts are not its own.
     */
    private static boolean touches(Problem problem, Observation figure) {
        Evidence evidence = figure.evidence();
        if (evidence == null || evidence.table() == null) {
            return problem.code() == ProblemCode.AMBIGUOUS_FIGURE
                    && evidence != null
                    && problem.message().startsWith(figure.indicator() + ":");
        }
        return problem.code() != ProblemCode.AMBIGUOUS_FIGURE
                && names(problem.where(), "table", evidence.table())
                && (problem.where() == null
                        || !problem.where().contains("row ")
                        || names(problem.where(), "row", evidence.row()));
    }

    private static boolean names(String where, String word, Integer number) {
        return where == null
                || Pattern.compile("\\b" + word + " " + number + "\\b")
                        .matcher(where)
                        .find();
    }

    /** @param reason in English */
    record Judgement(Fault fault, String reason) {}
}
