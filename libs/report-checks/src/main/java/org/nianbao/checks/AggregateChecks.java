package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/**
 * Checks a government's aggregate (汇总) against the reports of the bodies it adds up. Which bodies those are in all is
 * not known for certain: so a sum below the aggregate says nothing, but a sum above it is a contradiction, whoever else
 * may be missing.
 */
public final class AggregateChecks {

    /** The id of the rule. */
    public static final String RULE = "A-PARTS";

    private final List<Check> checks;

    private AggregateChecks(List<Check> checks) {
        this.checks = checks;
    }

    /** The checks that this module carries. */
    public static AggregateChecks standard() {
        return new AggregateChecks(CheckList.standard().checks().stream()
                .filter(check -> check.pattern() == PatternName.PARTS)
                .toList());
    }

    /**
     * One assessment for each figure that the aggregate's form has.
     *
     * @param parts reports of the same year by bodies that the aggregate is known to contain, none of them in another
     */
    public List<Assessment> check(ReportFigures aggregate, List<ReportFigures> parts) {
        var now = new FigureIndex(aggregate);
        List<FigureIndex> indexed = parts.stream().map(FigureIndex::new).toList();
        var assessments = new ArrayList<Assessment>();
        for (Check check : checks) {
            IndicatorCode code = IndicatorCode.of(check.subject());
            boolean asked = check.editions().contains(aggregate.edition())
                    && !now.list(code, Applicant.TOTAL, Source.FORM).isEmpty();
            if (asked) {
                assessments.add(assess(check, code, now, indexed));
            }
        }
        return assessments;
    }

    private static Assessment assess(Check check, IndicatorCode code, FigureIndex now, List<FigureIndex> parts) {
        Optional<Observation> whole = findStated(now, code);
        if (whole.isEmpty()) {
            return unknown(check, code + " (TOTAL): not stated");
        }
        var inputs = new ArrayList<Input>();
        BigDecimal sum = BigDecimal.ZERO;
        int stated = 0;
        for (FigureIndex part : parts) {
            Optional<Observation> figure = findStated(part, code);
            if (figure.isPresent()) {
                stated++;
                sum = sum.add(figure.get().value());
                if (figure.get().value().signum() != 0) {
                    inputs.add(Input.now(figure.get(), part.report()));
                }
            }
        }
        int compared = sum.compareTo(whole.get().value());
        if (compared < 0 || stated == 0) {
            return unknown(
                    check,
                    "whether all parts are known: " + stated + " of " + parts.size() + " known reports state "
                            + sum.toPlainString() + " of " + whole.get().value().toPlainString());
        }
        if (compared == 0) {
            return new Assessment.Holds(check.id(), check.subject(), Applicant.TOTAL);
        }
        Input right = Input.now(whole.get(), now.report());
        inputs.add(right);
        return new Assessment.Violated(finding(check, sum, right, inputs));
    }

    private static Finding finding(Check check, BigDecimal sum, Input whole, List<Input> inputs) {
        var indicator = Indicators.get(whole.observation().indicator());
        int parts = inputs.size() - 1;
        String more = sum.toPlainString() + " > " + whole.value().toPlainString();
        return new Finding(
                check.id(),
                check.subject(),
                Applicant.TOTAL,
                check.severity(),
                Fault.UNDETERMINED,
                "The figures stand in reports of several bodies: one of them is wrong, or the aggregate leaves some out.",
                sum,
                whole.value(),
                sum.subtract(whole.value()),
                inputs.stream().map(Input::toFindingInput).toList(),
                check.chinese() + ":" + indicator.chinese() + ",已知 " + parts + " 份下属报告之和 " + more + "。",
                check.english() + ": " + indicator.english() + ", the sum of " + parts + " known parts " + more + ".",
                check.basis());
    }

    private static Assessment unknown(Check check, String why) {
        return new Assessment.NotAssessable(check.id(), check.subject(), Applicant.TOTAL, List.of(why));
    }

    private static Optional<Observation> findStated(FigureIndex report, IndicatorCode code) {
        List<Observation> stated = report.list(code, Applicant.TOTAL, Source.FORM);
        return stated.size() == 1 && stated.get(0).status() == ValueStatus.REPORTED
                ? Optional.of(stated.get(0))
                : Optional.empty();
    }
}
