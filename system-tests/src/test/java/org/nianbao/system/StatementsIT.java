package org.nianbao.system;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What a nested question costs the database of the whole house, counted by the database itself. */
class StatementsIT {

    /**
     * The agencies; their outcomes, their reports and their counts of findings; revisions, text and findings of each.
     */
    private static final long KINDS_OF_QUESTIONS = 7;

    /** Three levels deep, with the same fields asked twice for other things. */
    private static final String QUESTION = """
            { agencies(first: %d) { nodes {
                name region { name }
                requestOutcomes(years: {from: 2014, to: 2019}) { year received { value } }
                later: requestOutcomes(years: {from: 2020}) { year denied { value } }
                findingCounts { year open }
                reports(first: 12) { nodes { year
                  revisions { receivedAt active } problems { code }
                  findings { rule } open: findings(status: [OPEN]) { rule } } } } } }""";

    @BeforeAll
    static void fileTheSamples() throws IOException {
        Samples.file();
    }

    @Test
    void aQuestionCostsOneStatementForEachKindOfThingAtAnyWidth() throws SQLException, IOException {
        try (var statements = new HouseStatements()) {
            long ofOne = statements.fewest(() -> ask(1));
            long ofSeveral = statements.fewest(() -> ask(5));

            assertThat(ofSeveral).isEqualTo(ofOne).isEqualTo(KINDS_OF_QUESTIONS);
        }
    }

    private static void ask(int agencies) {
        RunningHouse.ask(QUESTION.formatted(agencies))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.agencies.nodes", hasSize(agencies));
    }
}
