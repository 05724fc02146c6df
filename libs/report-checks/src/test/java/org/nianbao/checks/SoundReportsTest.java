package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Observation;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports in which everything holds give no finding; one figure made wrong is found by every relation it stands in. */
class SoundReportsTest {

    private static final int ROUNDS = 60;

    private final ReportChecks checks = ReportChecks.standard();
    private final List<Check> equalities = CheckList.standard().checks().stream()
            .filter(check -> check.relation() != null && check.relation().operator() == Relation.Operator.EQUAL)
            .toList();

    @ParameterizedTest
    @EnumSource(
            value = FormEdition.class,
            names = {"F2014", "F2019", "F2021"})
    void soundReportsGiveNoFinding(FormEdition edition) {
        for (int round = 0; round < ROUNDS; round++) {
            Pair pair = pair(edition, round);
            assertThat(checks.listFindings(pair.last(), Optional.empty()))
                    .as("round %d", round)
                    .isEmpty();
            assertThat(checks.listFindings(pair.report(), Optional.of(pair.last())))
                    .as("round %d", round)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FormEdition.class,
            names = {"F2014", "F2019", "F2021"})
    void everyWrongFigureIsFoundByTheRelationsItStandsInAndNoOther(FormEdition edition) {
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Pair pair = pair(edition, round);
            var random = new SplittableRandom(1_000 + round);
            List<Observation> cells = pair.report().observations();
            Observation victim = cells.get(random.nextInt(cells.size()));
            BigDecimal wrong = victim.value().add(BigDecimal.valueOf(200));
            var others = new ArrayList<>(cells);
            others.set(cells.indexOf(victim), with(victim, wrong));
            ReportFigures damaged = pair.report().with(others);
            List<Finding> findings = checks.listFindings(damaged, Optional.of(pair.last())).stream()
                    .filter(finding -> !finding.rule().equals("P-JUMP"))
                    .toList();
            assertThat(findings)
                    .as("%s %s in round %d", victim.indicator(), victim.applicant(), round)
                    .allSatisfy(finding -> assertThat(finding.inputs())
                            .anyMatch(input -> input.indicator().equals(victim.indicator())
                                    && input.applicant() == victim.applicant()
                                    && input.value().equals(wrong)));
            assertThat(keys(findings))
                    .as("%s %s in round %d", victim.indicator(), victim.applicant(), round)
                    .containsAll(equalitiesOf(victim, pair));
            found += findings.size();
        }
        assertThat(found).isGreaterThan(ROUNDS / 2);
    }

    /** Relations of equal sums that hold before, and in which the figure stands. */
    private List<String> equalitiesOf(Observation figure, Pair pair) {
        var now = new FigureIndex(pair.report());
        Optional<FigureIndex> before = Optional.of(new FigureIndex(pair.last()));
        Set<String> held = checks.check(pair.report(), Optional.of(pair.last())).stream()
                .filter(Assessment.Holds.class::isInstance)
                .map(a -> key(a.rule(), a.subject(), a.applicant()))
                .collect(Collectors.toSet());
        var keys = new ArrayList<String>();
        for (Check check : equalities) {
            for (Applicant column : check.columns()) {
                String key = key(check.id(), check.subject(), column);
                boolean stands = check.editions().contains(pair.report().edition())
                        && held.contains(key)
                        && new Inputs(check.relation(), column, now, before)
                                .figures().stream().anyMatch(input -> input.observation() == figure);
                if (stands) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(f -> key(f.rule(), f.subject(), f.applicant()))
                .toList();
    }

    private static String key(String rule, String subject, Object applicant) {
        return rule + " " + subject + " " + applicant;
    }

    private static Observation with(Observation cell, BigDecimal value) {
        return new Observation(
                cell.indicator(),
                cell.applicant(),
                value,
                cell.status(),
                cell.source(),
                value.toPlainString(),
                cell.evidence());
    }

    private static Pair pair(FormEdition edition, int round) {
        var random = new SplittableRandom(round);
        int year = edition == FormEdition.F2014 ? 2016 : edition == FormEdition.F2019 ? 2019 : 2022;
        ReportFigures last = SoundReports.make(year, edition, null, random);
        return new Pair(SoundReports.make(year + 1, edition, last, random), last);
    }

    private record Pair(ReportFigures report, ReportFigures last) {}
}
