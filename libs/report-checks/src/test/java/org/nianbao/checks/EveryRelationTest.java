package org.nianbao.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;

import static org.assertj.core.api.Assertions.assertThat;

/** Each relation with a report in which it holds, one in which it does not, and one in which it cannot be told. */
class EveryRelationTest {

    private final ReportChecks checks = ReportChecks.standard();

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatTheCaseSays(String line) {
        String[] fields = line.split(" \\| ");
        String[] rule = fields[0].split(":", 2);
        String subject = rule.length > 1 ? rule[1] : "";
        FormEdition edition = FormEdition.valueOf(fields[1]);
        ReportFigures report = report(2021, edition, fields[2]);
        Optional<ReportFigures> previous =
                fields[3].equals("-") ? Optional.empty() : Optional.of(report(2020, edition, fields[3]));
        List<Assessment> assessed = checks.check(report, previous).stream()
                .filter(a -> a.rule().equals(rule[0]) && a.subject().equals(subject))
                .toList();
        expect(fields[4], assessed);
    }

    @Test
    void everyRelationHasAllThreeCases() {
        Set<String> seen = cases().map(EveryRelationTest::ruleAndKind).collect(Collectors.toSet());
        Set<String> rules = CheckList.standard().checks().stream()
                .filter(check -> check.relation() != null)
                .map(Check::id)
                .collect(Collectors.toSet());
        for (String rule : rules) {
            assertThat(seen).contains(rule + " HOLDS", rule + " VIOLATED", rule + " MISSING");
        }
    }

    private static void expect(String outcome, List<Assessment> assessed) {
        String[] words = outcome.split("[ @]");
        switch (words[0]) {
            case "NO" -> assertThat(assessed).isEmpty();
            case "HOLDS" -> assertThat(column(assessed, Applicant.TOTAL)).isInstanceOf(Assessment.Holds.class);
            case "MISSING" ->
                assertThat(((Assessment.NotAssessable) column(assessed, Applicant.TOTAL)).missing())
                        .contains(outcome.substring("MISSING ".length()));
            default -> {
                boolean total = words.length == 3;
                Applicant where = total ? Applicant.TOTAL : Applicant.valueOf(words[1]);
                Finding finding = ((Assessment.Violated) column(assessed, where)).finding();
                assertThat(finding.left()).isEqualByComparingTo(words[words.length - 2]);
                assertThat(finding.right()).isEqualByComparingTo(words[words.length - 1]);
                assertThat(finding.difference())
                        .isEqualByComparingTo(finding.left().subtract(finding.right()));
            }
        }
    }

    private static Assessment column(List<Assessment> assessed, Applicant where) {
        return assessed.stream().filter(a -> a.applicant() == where).findFirst().orElseThrow();
    }

    private static String ruleAndKind(String line) {
        String[] fields = line.split(" \\| ");
        return fields[0].split(":")[0] + " " + fields[4].split("[ @]")[0];
    }

    private static ReportFigures report(int year, FormEdition edition, String figures) {
        var writer = new ReportWriter(year, edition);
        if (figures.startsWith("zeros")) {
            writer.zeros();
        }
        String rest = figures.replace("zeros", "").strip();
        return (rest.isEmpty() ? writer : writer.with(rest)).done();
    }

    static Stream<String> cases() {
        try (var in = new BufferedReader(new InputStreamReader(
                EveryRelationTest.class.getResourceAsStream("cases.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
