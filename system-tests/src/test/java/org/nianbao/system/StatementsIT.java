package org.nianbao.system;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What nested questions cost the database of the whole house, counted by the database itself: a statement for each kind
 * of thing, at any width, also under aliases with other arguments.
 */
class StatementsIT {

    private static final String AGENCIES = "{ agencies(first: %d) { nodes { id ";
    private static final String REPORTS = "{ reports(first: %d) { nodes { id ";
    private static final String FINDINGS = "{ findings(first: %d) { nodes { id ";

    @BeforeAll
    static void fileTheSamples() throws IOException {
        Samples.file();
    }

    /** The list, its nested fields, and the statements: one for the list and one for each kind of thing below it. */
    static Stream<Arguments> questions() {
        return Stream.of(
                // Three levels deep: outcomes, counts, reports; revisions, details and findings of each.
                arguments(AGENCIES, """
                        name region { name }
                        requestOutcomes(years: {from: 2014, to: 2019}) { year received { value } }
                        later: requestOutcomes(years: {from: 2020}) { year denied { value } }
                        findingCounts { year open }
                        reports(first: 12) { nodes { year revisions { receivedAt active } problems { code }
                          findings { rule } open: findings(status: [OPEN]) { rule } } }""", 7),
                // Lineage, outcomes with parts and without, whose they are, and rates of all.
                arguments(AGENCIES, """
                        predecessors { agency { name } } successors { agency { name } }
                        requestOutcomes { year agency { name } }
                        parts: requestOutcomes(applicant: NATURAL_PERSON) { received { parts { raw } } }
                        own: requestOutcomes(followLineage: false) { year report { title } }
                        series(indicators: ["requests.received"]) { points { year report { title } } }
                        measures(names: [DENIAL_RATE]) { points { value report { title } } }""", 7),
                arguments(AGENCIES, """
                        reportYears missingYears until: missingYears(to: 2020)
                        benchmark(measure: DENIAL_RATE, year: 2021) { rank }
                        benchmarks(measure: DISCLOSURE_RATE, years: {from: 2019, to: 2021}) { rank }
                        findings(first: 2) { nodes { rule history { note } } }
                        open: findings(first: 3, status: [OPEN]) { nodes { rule } }""", 6),
                arguments(REPORTS, """
                        agency { name region { parent { name ancestors { name } } } }
                        revisions { difference { added { value } } } sections { number } document { name }
                        observations(indicators: ["requests.received"]) { value evidence { quote } }
                        all: observations(applicants: [TOTAL]) { value }
                        assessments { rule outcome }""", 7),
                arguments(
                        FINDINGS, "agency { name } report { title } inputs { report { title } } history { note }", 4));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionCostsOneStatementForEachKindOfThingAtAnyWidth(String list, String fields, long kinds)
            throws SQLException, IOException {
        String question = list + fields + " } } }";
        try (var statements = new HouseStatements()) {
            long ofTwo = statements.fewest(() -> ask(question.formatted(2)));
            long ofMany = statements.fewest(() -> ask(question.formatted(50)));

            assertThat(ofMany).isLessThanOrEqualTo(kinds);
            assertThat(ofTwo).isLessThanOrEqualTo(kinds);
        }
    }

    private static void ask(String question) {
        RunningHouse.ask(question).statusCode(200).body("errors", nullValue());
    }
}
