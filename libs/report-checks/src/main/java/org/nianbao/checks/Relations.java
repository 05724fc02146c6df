package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;

/** Assesses the relations among the checks: two sums and how they must stand to each other. */
final class Relations {

    private final Map<FormEdition, String> bases;
    private final Collection<List<PreparedCheck>> variants;

    Relations(CheckList list) {
        this.bases = list.bases();
        this.variants = list.checks().stream()
                .filter(check -> check.relation() != null)
                .collect(Collectors.groupingBy(
                        check -> check.id() + " " + check.subject(),
                        LinkedHashMap::new,
                        Collectors.mapping(PreparedCheck::of, Collectors.toList())))
                .values();
    }

    /** One assessment for each relation and column that the report gives occasion to. */
    List<Assessment> assess(FigureIndex now, Optional<FigureIndex> before) {
        var occasion = new Occasion(now);
        var judge = new FaultJudge(now.report(), before.map(FigureIndex::report));
        var assessments = new ArrayList<Assessment>();
        for (List<PreparedCheck> variant : variants) {
            for (PreparedCheck chosen : occasion.choose(variant)) {
                Check check = chosen.check();
                Optional<String> unknown = unknownOfBody(check, now.report());
                for (Applicant column : check.columns()) {
                    assessments.add(
                            unknown.isPresent()
                                    ? notAssessable(check, column, List.of(unknown.get()))
                                    : assess(check, column, now, before, judge));
                }
            }
        }
        return assessments;
    }

    private Assessment assess(
            Check check, Applicant column, FigureIndex now, Optional<FigureIndex> before, FaultJudge judge) {
        var inputs = new Inputs(check.relation(), column, now, before);
        if (!inputs.missing().isEmpty()) {
            return notAssessable(check, column, inputs.missing());
        }
        BigDecimal left = Inputs.sum(inputs.left());
        BigDecimal right = Inputs.sum(inputs.right());
        if (check.relation().operator().holds(left.subtract(right), inputs.slack())) {
            return new Assessment.Holds(check.id(), check.subject(), column);
        }
        var judgement = judge.judge(inputs.figures());
        return new Assessment.Violated(new Finding(
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
                Check.FORM.equals(check.basis()) ? bases.get(now.report().edition()) : check.basis()));
    }

    private static Assessment notAssessable(Check check, Applicant column, List<String> missing) {
        return new Assessment.NotAssessable(check.id(), check.subject(), column, missing);
    }

    private static Optional<String> unknownOfBody(Check check, ReportFigures report) {
        if (!check.bodies().isEmpty() && report.kind() == null) {
            return Optional.of("the kind of body: unknown");
        }
        return check.exceptAt().isEmpty() || report.level() != null
                ? Optional.empty()
                : Optional.of("the level of the body: unknown");
    }
}
