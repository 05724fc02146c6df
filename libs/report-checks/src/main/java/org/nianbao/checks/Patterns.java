package org.nianbao.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;

/** Looks for what no sum can say: misprints, repeated tables, jumps. */
final class Patterns {

    private final CheckList list;
    private final Relations relations;
    private final List<Check> acrossYears;

    Patterns(CheckList list, Relations relations) {
        this.list = list;
        this.relations = relations;
        this.acrossYears = list.checks().stream()
                .filter(check -> check.pattern() == PatternName.JUMP || check.pattern() == PatternName.REPEATED)
                .toList();
    }

    /** @param assessed what came of the relations; misprints are looked for only where one does not hold */
    List<Assessment> assess(FigureIndex now, Optional<FigureIndex> before, List<Assessment> assessed) {
        var assessments = new ArrayList<Assessment>();
        for (Suspicion suspicion : new Misprints(relations, now, before).list(assessed)) {
            findCheck(suspicion.pattern(), now)
                    .map(check -> violated(check, suspicion, now, before))
                    .ifPresent(assessments::add);
        }
        for (Check check : acrossYears) {
            boolean asked = check.editions().contains(now.report().edition());
            if (asked && check.pattern() == PatternName.JUMP) {
                new Jump(check)
                        .assess(now, before)
                        .ifPresent(found -> assessments.add(turn(check, found, now, before)));
            } else if (asked && check.pattern() == PatternName.REPEATED) {
                new RepeatedTable(check)
                        .assess(now, before)
                        .ifPresent(found -> assessments.add(turn(check, found, now, before)));
            }
        }
        return assessments;
    }

    private Optional<Check> findCheck(PatternName pattern, FigureIndex now) {
        FormEdition edition = now.report().edition();
        return list.checks().stream()
                .filter(check -> check.pattern() == pattern && check.editions().contains(edition))
                .findFirst();
    }

    private static Assessment turn(Check check, Outcome found, FigureIndex now, Optional<FigureIndex> before) {
        if (found.suspicion() != null) {
            return violated(check, found.suspicion(), now, before);
        }
        return found.missing().isEmpty()
                ? new Assessment.Holds(check.id(), check.subject(), Applicant.TOTAL)
                : new Assessment.NotAssessable(check.id(), check.subject(), Applicant.TOTAL, found.missing());
    }

    private static Assessment violated(
            Check check, Suspicion suspicion, FigureIndex now, Optional<FigureIndex> before) {
        var judgement = new FaultJudge(now.report(), before.map(FigureIndex::report)).judge(suspicion.inputs());
        boolean cells = suspicion.pattern() == PatternName.SPLIT
                || suspicion.pattern() == PatternName.JOINED
                || suspicion.pattern() == PatternName.SHIFTED;
        // Where the borders of cells lie is what a reader may get wrong without knowing.
        boolean open = cells && judgement.fault() == Fault.SOURCE || suspicion.pattern() == PatternName.JUMP;
        return new Assessment.Violated(new Finding(
                check.id(),
                suspicion.subject(),
                suspicion.column(),
                check.severity(),
                open ? Fault.UNDETERMINED : judgement.fault(),
                open ? suspicion.openReason() : judgement.reason(),
                suspicion.left(),
                suspicion.right(),
                suspicion.left().subtract(suspicion.right()),
                suspicion.inputs().stream().map(Input::toFindingInput).toList(),
                check.chinese() + ":" + suspicion.chinese() + "。",
                check.english() + ": " + suspicion.english() + ".",
                check.basis()));
    }

    /** @param suspicion null when there is none; {@code missing} then says whether it could be told */
    record Outcome(Suspicion suspicion, List<String> missing) {}
}
