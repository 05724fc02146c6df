package org.nianbao.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

/** Changes, and who may make them. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MutationTest {

    private static final String MERGE =
            "mutation { mergeAgencies(into: \"QWdlbmN5OjE\", from: [\"QWdlbmN5OjI\"]) { name region { name } } }";

    FakeService catalog;
    FakeService ingest;

    @Test
    void aChangeNeedsATokenThatCanBeTrusted() {
        catalog.forgetCalls();

        ask(null, MERGE)
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", nullValue());
        ask("not.a.token", MERGE).statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        ask(Tokens.expiredWith("curator"), MERGE)
                .statusCode(401)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));

        assertThat(catalog.calls()).isEmpty();
    }

    @Test
    void everyChangeNeedsItsOwnRole() {
        catalog.forgetCalls();
        String reviewer = Tokens.with("reviewer");
        String curator = Tokens.with("curator");

        forbidden(reviewer, MERGE);
        forbidden(reviewer, "mutation { splitAgency(into: \"QWdlbmN5OjE\", from: \"QWdlbmN5OjI\") { id } }");
        forbidden(curator, "mutation { reviewFinding(id: \"RmluZGluZzoxMDE5MA\", verdict: CONFIRMED) { id } }");
        forbidden(curator, "mutation { submitDocument(input: {content: \"YQ==\"}) { id } }");
        forbidden(curator, "mutation { submitUrls(urls: [\"https://example.cn/\"]) { id } }");

        assertThat(catalog.calls()).isEmpty();
    }

    @Test
    void aCuratorMergesAndSplits() {
        catalog.forgetCalls();
        String curator = Tokens.with("curator");

        ask(curator, MERGE)
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.mergeAgencies.name", equalTo("样本市1区商务局"))
                .body("data.mergeAgencies.region.name", equalTo("1区"));
        ask(curator, "mutation { splitAgency(into: \"QWdlbmN5OjE\", from: \"QWdlbmN5OjI\") { name } }")
                .body("errors", nullValue())
                .body("data.splitAgency.name", equalTo("样本市2区商务局"));

        assertThat(catalog.calls())
                .containsExactly(
                        "POST /agencies/1/merges 1",
                        "POST /agencies/lookup 1",
                        "POST /regions/lookup 1",
                        "DELETE /agencies/1/merges/2",
                        "POST /agencies/lookup 1");
    }

    @Test
    void noAgencyIsMergedIntoItself() {
        catalog.forgetCalls();

        ask(
                        Tokens.with("curator"),
                        "mutation { mergeAgencies(into: \"QWdlbmN5OjE\", from: [\"QWdlbmN5OjI\", \"QWdlbmN5OjE\"]) { name } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("itself"));

        assertThat(catalog.calls()).isEmpty();
    }

    @Test
    void aCuratorStatesWhatAnAgencyCameFrom() {
        catalog.forgetCalls();
        String curator = Tokens.with("curator");
        String state = "mutation { statePredecessor(agency: \"QWdlbmN5OjE\", predecessor: \"QWdlbmN5OjI\","
                + " relation: RENAMED, year: 2019, note: \"三定方案\") { name } }";

        ask(curator, state).body("errors", nullValue()).body("data.statePredecessor.name", equalTo("样本市1区商务局"));
        ask(curator, "mutation { withdrawPredecessor(agency: \"QWdlbmN5OjE\", predecessor: \"QWdlbmN5OjI\") { name } }")
                .body("errors", nullValue())
                .body("data.withdrawPredecessor.name", equalTo("样本市1区商务局"));
        ask(curator, "mutation { confirmAgency(id: \"QWdlbmN5OjI\") { name } }")
                .body("errors", nullValue())
                .body("data.confirmAgency.name", equalTo("样本市2区商务局"));
        forbidden(Tokens.with("reviewer"), state);

        assertThat(catalog.calls())
                .containsExactly(
                        "POST /agencies/1/predecessors",
                        "POST /agencies/lookup 1",
                        "DELETE /agencies/1/predecessors/2",
                        "POST /agencies/lookup 1",
                        "POST /agencies/2/confirmation",
                        "POST /agencies/lookup 1");
    }

    @Test
    void aCuratorPutsRightWhatAnAgencyIsAndWhatIsLeftOutStays() {
        String curator = Tokens.with("curator");
        String edit = "mutation { editAgency(id: \"QWdlbmN5OjE\", changes: %s, note: \"公告\") { name } }";
        SampleCuration.PROFILES.clear();

        ask(curator, edit.formatted("{kind: INSTITUTION, level: null}"))
                .body("errors", nullValue())
                .body("data.editAgency.name", equalTo("样本市1区商务局"));
        ask(curator, "mutation { undoAgencyEdit(id: \"QWdlbmN5OjE\", edit: \"3\") { name } }")
                .body("errors", nullValue())
                .body("data.undoAgencyEdit.name", equalTo("样本市1区商务局"));

        assertThat(SampleCuration.PROFILES)
                .containsExactly(
                        "{\"kind\":\"INSTITUTION\",\"level\":null,\"sector\":\"商务\",\"regionCode\":\"990101\",\"note\":\"公告\"}");
        forbidden(Tokens.with("reviewer"), edit.formatted("{kind: INSTITUTION}"));
        for (String refused : new String[] {"{}", "{kind: null}", "{region: \"33\"}", "{sector: \"\"}"}) {
            ask(curator, edit.formatted(refused)).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        }
        ask(curator, "mutation { undoAgencyEdit(id: \"QWdlbmN5OjE\", edit: \"x\") { name } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void severalChangesOfOneRequestAreMadeInOrder() {
        ask(
                        Tokens.with("curator"),
                        "mutation { a: mergeAgencies(into: \"QWdlbmN5OjE\", from: [\"QWdlbmN5OjI\"]) { region { name } }"
                                + " b: splitAgency(into: \"QWdlbmN5OjE\", from: \"QWdlbmN5OjI\") { region { name } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.a.region.name", equalTo("1区"))
                .body("data.b.region.name", equalTo("2区"));
    }

    @Test
    void whatAServiceRefusesIsSaidInItsWords() {
        ask(
                        Tokens.with("curator"),
                        "mutation { mergeAgencies(into: \"QWdlbmN5OjI\", from: [\"QWdlbmN5OjE\"]) { name } }")
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("CONFLICT"))
                .body("errors[0].extensions.reason", equalTo("MERGE_CONFLICT"))
                .body("errors[0].message", equalTo("Agency 2 is itself merged into another one."));
    }

    @Test
    void aReviewerSaysWhetherAFindingIsRight() {
        ask(
                        Tokens.with("reviewer"),
                        "mutation { reviewFinding(id: \"RmluZGluZzoxMDIwMA\", verdict: DISMISSED, note: \"印刷错误\")"
                                + " { id status note report { year } agency { name } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.reviewFinding.id", equalTo("RmluZGluZzoxMDIwMA"))
                .body("data.reviewFinding.status", equalTo("DISMISSED"))
                .body("data.reviewFinding.note", equalTo("印刷错误"))
                .body("data.reviewFinding.report.year", equalTo(2020));
    }

    @Test
    void aContributorHandsInADocument() {
        ask(Tokens.with("contributor"), submit("9.txt", "报告"))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.submitDocument.state", equalTo("DONE"))
                .body("data.submitDocument.outcome", equalTo("CREATED"))
                .body("data.submitDocument.agency.name", equalTo("样本市1区商务局"))
                .body("data.submitDocument.report.year", equalTo(2020))
                .body("data.submitDocument.problems[0].code", equalTo("ROW_MISSING"));
        ask(Tokens.with("contributor"), submit("9.txt", ""))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.reason", equalTo("EMPTY_DOCUMENT"));
    }

    /** A lenient decoder leaves out what it does not know, and would hand on a damaged document. */
    @Test
    void whatIsNotBase64IsNotTakenForADocument() {
        for (String wrong : new String[] {"###", "5oql5ZGK_-", "5oql5ZGK=x"}) {
            ask(
                            Tokens.with("contributor"),
                            "mutation { submitDocument(input: {name: \"9.txt\", content: \"" + wrong
                                    + "\"}) { state } }")
                    .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                    .body("errors[0].message", containsString("Base64"));
        }
        ask(
                        Tokens.with("contributor"),
                        "mutation { submitDocument(input: {name: \"9.txt\", content: \"5oql\\n 5ZGK\"}) { state } }")
                .body("errors", nullValue());
    }

    @Test
    void onlyAContributorMaySendALargeBody() {
        String large = "报".repeat(200_000);

        ask(Tokens.with("contributor"), submit("9.txt", large))
                .statusCode(200)
                .body("data.submitDocument.state", equalTo("DONE"));
        ask(Tokens.with("curator"), submit("9.txt", large)).statusCode(413);
        ask("not.a.token", submit("9.txt", large))
                .statusCode(401)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        ask(null, submit("9.txt", large)).statusCode(413).body("errors[0].extensions.code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void aContributorHandsInAddressesAndFollowsThem() {
        ask(
                        Tokens.with("contributor"),
                        "mutation { submitUrls(urls: [\"https://example.cn/1\"]) { id kind ended progress { documents filed refused }"
                                + " eventsPath items { nodes { number source state code message job { state report { title } } } } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.submitUrls.id", equalTo("SW5nZXN0QmF0Y2g6Ng"))
                .body("data.submitUrls.progress.refused", equalTo(1))
                .body("data.submitUrls.eventsPath", equalTo("/batches/6/events"))
                .body("data.submitUrls.items.nodes[0].job.report.title", containsString("2020"))
                .body("data.submitUrls.items.nodes[1].code", equalTo("URL_NOT_ALLOWED"));
        ask(Tokens.with("contributor"), "mutation { submitUrls(urls: []) { id } }")
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    private static String submit(String name, String text) {
        return "mutation { submitDocument(input: {name: \"" + name + "\", content: \""
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                + "\"}) { id state outcome problems { code } agency { name } report { year } } }";
    }

    private static void forbidden(String token, String mutation) {
        ask(token, mutation)
                .statusCode(200)
                .body("data.values()", everyItem(nullValue()))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("errors[0].message", containsString("role"));
    }

    private static ValidatableResponse ask(String token, String query) {
        var request = given().contentType("application/json").body(Map.of("query", query));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.post("/graphql").then();
    }
}
