package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;

/**
 * Assesses every relation that must hold in a report, and between it and the report of the year before. A relation is
 * assessed only when every input has a value: a blank is never taken for 0.
 */
public final class ReportChecks {

    private final CheckList list;
    private final Map<String, List<Check>> variants;

    ReportChecks(CheckList list) {
        this.list = list;
        this.variants = list.checks().stream()
                .collect(Collectors.groupingBy(
                        check -> check.id() + " " + check.subject(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The checks that this module carries. */
    public static ReportChecks standard() {
        return new ReportChecks(CheckList.standard());
    }

    /** Raised whenever a relation, its severity or its scope changes. */
    public int version() {
        return list.version();
    }

    /**
     * One assessment for each check and column that the report's form, sentences and dates give occasion to.
     *
     * @param previous the same body's report on the year before; one of another year is left aside
     */
    public List<Assessment> check(ReportFigures current, Optional<ReportFigures> previous) {
        var now = new FigureIndex(current);
        var before = previous.filter(p -> p.year() == current.year() - 1).map(FigureIndex::new);
        var occasion = new Occasion(now);
        var assessments = new ArrayList<Assessment>();
        for (List<Check> variant : variants.values()) {
            for (Check check : occasion.choose(variant)) {
                for (Applicant column : check.columns()) {
                    assessments.add(assess(check, column, now, before));
                }
            }
        }
        return assessments;
    }

    /** Only what does not hold. */
    public List<Finding> listFindings(ReportFigures current, Optional<ReportFigures> previous) {
        return check(current, previous).stream()
                .filter(Assessment.Violated.class::isInstance)
                .map(assessment -> ((Assessment.Violated) assessment).finding())
                .toList();
    }

    private Assessment assess(Check check, Applicant column, FigureIndex now, Optional<FigureIndex> before) {
        if (!check.bodies().isEmpty() && now.report().kind() == null) {
            return new Assessment.NotAssessable(
                    check.id(), check.subject(), column, List.of("the kind of body: unknown"));
        }
        var inputs = new Inputs(check.relation(), column, now, before);
        if (!inputs.missing().isEmpty()) {
            return new Assessment.NotAssessable(check.id(), check.subject(), column, inputs.missing());
        }
        BigDecimal left = Inputs.sum(inputs.left());
        BigDecimal right = Inputs.sum(inputs.right());
        if (check.relation().operator().holds(left.subtract(right), inputs.slack())) {
            return new Assessment.Holds(check.id(), check.subject(), column);
        }
        return new Assessment.Violated(finding(check, column, inputs, left, right, now.report()));
    }

    private Finding finding(
            Check check, Applicant column, Inputs inputs, BigDecimal left, BigDecimal right, ReportFigures report) {
        var judgement = new FaultJudge(report).judge(inputs.figures());
        return new Finding(
                check.id(),
                check.subject(),
                column,
                check.severity(),
                judgement.fault(),
                judgement.reason(),
                left,
                right,
                left.subtract(right),
                inputs.figures().stream().map(Input::toFindingInput).toList(),
                Wording.chinese(check, column, inputs),
                Wording.english(check, column, inputs),
                list.bases().get(report.edition()));
    }
}
