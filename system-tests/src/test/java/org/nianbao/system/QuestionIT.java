package org.nianbao.system;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Questions over what was filed, answered by the real gateway over the real services. */
class QuestionIT {

    @BeforeAll
    static void fileTheSamples() throws IOException {
        Samples.file();
    }

    @Test
    void oneQuestionAnswersTwelveYearsThroughAllEditions() {
        RunningHouse.ask("""
                        { agency(name: "示例市示例区商务局") {
                            region { name parent { name } }
                            requestOutcomes(years: {from: 2014, to: 2025}) {
                              year edition received { value status complete }
                              report { title document { sha256 } } }
                            series(indicators: ["requests.received"]) { points { year } breaks { year } }
                            findings(first: 50) { edges { node { year rule subject applicant } } } } }""")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.agency.region.name", equalTo("示例区"))
                .body("data.agency.region.parent.name", equalTo("示例市"))
                .body(
                        "data.agency.requestOutcomes.year",
                        contains(2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025))
                .body("data.agency.requestOutcomes.received.value", everyItem(notNullValue()))
                .body("data.agency.requestOutcomes.report.document.sha256", everyItem(notNullValue()))
                .body("data.agency.findings.edges.node.findAll { it.rule == 'X-CARRY' }.year", hasItem(2024))
                .body("data.agency.findings.edges.node.findAll { it.rule == 'T3-APPLICANTS' }.year", contains(2023));
    }

    @Test
    void aFigureIsToldWithTheSentenceItStandsIn() {
        RunningHouse.ask("""
                        { agency(name: "桐乡市商务局") {
                            creditCode region { code }
                            reports { edges { node { year observations(indicators: ["requests.received"]) {
                              value status raw evidence { quote } } } } } } }""")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.agency.region.code", equalTo("330483"))
                .body("data.agency.reports.edges.node.year", contains(2013))
                .body("data.agency.reports.edges[0].node.observations", hasSize(1))
                .body("data.agency.reports.edges[0].node.observations[0].value", equalTo(5))
                .body("data.agency.reports.edges[0].node.observations[0].evidence.quote", notNullValue());
    }

    @Test
    void aTextThatContradictsItsFormIsAFinding() {
        RunningHouse.ask("""
                        { agency(name: "赣州市商务局") { findings(first: 20) { edges { node {
                            rule left right difference inputs { source value } } } } } }""")
                .statusCode(200)
                .body("data.agency.findings.edges.node.rule", hasItem("N-TEXT"))
                .body("data.agency.findings.edges.node.find { it.rule == 'N-TEXT' }.difference", equalTo(2));
    }

    @Test
    void anUnknownNameIsNull() {
        RunningHouse.ask("{ agency(name: \"没有这个局\") { name } }").statusCode(200).body("data.agency", nullValue());
    }

    @Test
    void aQuestionThatIsNoneIsRefusedWithACode() {
        RunningHouse.ask("{ agency(name: ")
                .statusCode(400)
                .body("errors[0].extensions.code", notNullValue())
                .body("errors[0].extensions.requestId", notNullValue());
    }
}
