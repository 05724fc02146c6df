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
 * Checks a government's aggregate (汇总) against the reports of the bodies it adds up. Where their whole set is known and
 * all of them state a figure, the two are equal. Elsewhere the sum is a lower bound: below the aggregate it says
 * nothing, above it is a contradiction, whoever else may be missing. Figures are counts, printed as they are: nothing
 * is tolerated.
 */
public final class AggregateChecks {

    /** The id of the rule. */
    public static final String RULE = "A-PARTS";

    /** So many sums that are not 0 do not meet an aggregate's figures by chance. */
    private static final int TELLING = 3;

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
     * @param whole true when these are known to be all of them; see {@link #areWhole}
     */
    public List<Assessment> check(ReportFigures aggregate, List<ReportFigures> parts, boolean whole) {
        var now = new FigureIndex(aggregate);
        List<FigureIndex> indexed = parts.stream().map(FigureIndex::new).toList();
        var assessments = new ArrayList<Assessment>();
        for (Check check : checks) {
            IndicatorCode code = IndicatorCode.of(check.subject());
            boolean asked = check.editions().contains(aggregate.edition())
                    && !now.list(code, Applicant.TOTAL, Source.FORM).isEmpty();
            if (asked) {
                assessments.add(assess(check, code, now, indexed, whole));
            }
        }
        return assessments;
    }

    /**
     * Whether the parts are all that the aggregate contains: they state every figure that it states, and add up to
     * each, to three or more that are not 0. The same bodies are then its parts in the next year too.
     */
    public boolean areWhole(ReportFigures aggregate, List<ReportFigures> parts) {
        var now = new FigureIndex(aggregate);
        int telling = 0;
        for (Assessment assessment : check(aggregate, parts, true)) {
            Optional<Observation> stated = findStated(now, IndicatorCode.of(assessment.subject()));
            if (stated.isPresent() && !(assessment instanceof Assessment.Holds)) {
                return false;
            }
            telling += stated.isPresent() && stated.get().value().signum() != 0 ? 1 : 0;
        }
        return telling >= TELLING;
    }

    private static Assessment assess(
            Check check, IndicatorCode code, FigureIndex now, List<FigureIndex> parts, boolean allKnown) {
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
        boolean exact = allKnown && stated == parts.size();
        if (stated == 0 || (compared < 0 && !exact)) {
            return unknown(
                    check,
                    "whether all parts are known (their sum is a lower bound): " + stated + " of " + parts.size()
                            + " known reports state " + sum.toPlainString() + " of "
                            + whole.get().value().toPlainString());
        }
        if (compared == 0) {
            return new Assessment.Holds(check.id(), check.subject(), Applicant.TOTAL);
        }
        Input right = Input.now(whole.get(), now.report());
        inputs.add(right);
        return new Assessment.Violated(finding(check, sum, right, inputs, exact ? parts.size() : 0));
    }

    /** @param all how many parts there are in all; 0 when that is not known */
    private static Finding finding(Check check, BigDecimal sum, Input whole, List<Input> inputs, int all) {
        var indicator = Indicators.get(whole.observation().indicator());
        int parts = inputs.size() - 1;
        BigDecimal difference = sum.subtract(whole.value());
        boolean more = difference.signum() > 0;
        String compared =
                sum.toPlainString() + (more ? " > " : " < ") + whole.value().toPlainString();
        String chinese = all > 0
                ? ",全部 " + all + " 份下属报告(上一年度逐项相符)之和 " + compared + ",汇总数" + (more ? "少 " : "多 ")
                : ",已知 " + parts + " 份下属报告之和 " + compared + ",汇总数至少少 ";
        String english = all > 0
                ? ", the sum of all " + all + " parts (which made up last year's aggregate figure by figure) "
                        + compared + ": the aggregate states " + (more ? "fewer by " : "more by ")
                : ", the sum of " + parts + " known parts " + compared + ": the aggregate states fewer by at least ";
        String by = difference.abs().toPlainString();
        return new Finding(
                check.id(),
                check.subject(),
                Applicant.TOTAL,
                check.severity(),
                Fault.UNDETERMINED,
                "The figures stand in reports of several bodies: one of them is wrong, or the aggregate leaves some out.",
                sum,
                whole.value(),
                difference,
                inputs.stream().map(Input::toFindingInput).toList(),
                check.chinese() + ":" + indicator.chinese() + chinese + by + "。",
                check.english() + ": " + indicator.english() + english + by + ".",
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
