package org.nianbao.stats.findings;

import java.util.List;
import java.util.stream.LongStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.checks.ReportChecks;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingCounts;
import org.nianbao.model.stats.FindingCountsKey;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.model.stats.FindingVerdict;
import org.nianbao.model.stats.ReportAssessment;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class HistoryApiTest {

    @Test
    void aVerdictOnOtherInputsReopensTheFindingAndIsRemembered() {
        StatsApi.file(9601, 2021, FormEdition.F2021, "review.total=3 review.upheld=1");
        review(ofReport(9601).get(0).id(), FindingStatus.CONFIRMED, "属实");
        review(ofReport(9601).get(0).id(), FindingStatus.DISMISSED, "两件撤回");
        FiledFinding judged = ofReport(9601).get(0);
        assertThat(judged.reviewer()).isNotBlank();
        assertThat(judged.reviewedAt()).isNotNull();
        assertThat(judged.reopened()).isFalse();

        StatsApi.file(9601, 2021, FormEdition.F2021, "review.total=4 review.upheld=1");
        FiledFinding reopened = ofReport(9601).get(0);
        assertThat(reopened.status()).isEqualTo(FindingStatus.OPEN);
        assertThat(reopened.reopened()).isTrue();
        List<FindingVerdict> history =
                List.of(StatsApi.read("/findings/history", List.of(reopened.id()), FindingVerdict[][].class)[0]);
        assertThat(history)
                .extracting(FindingVerdict::status)
                .containsExactly(FindingStatus.CONFIRMED, FindingStatus.DISMISSED);
        assertThat(history).extracting(FindingVerdict::note).containsExactly("属实", "两件撤回");
        assertThat(history).allSatisfy(verdict -> {
            assertThat(verdict.left()).isEqualByComparingTo("3");
            assertThat(verdict.standing()).isFalse();
        });

        review(reopened.id(), FindingStatus.CONFIRMED, null);
        assertThat(ofReport(9601).get(0).reopened()).isFalse();
    }

    @Test
    void countsStandByYearAndFollowVerdicts() {
        StatsApi.file(9602, 2021, FormEdition.F2021, "review.total=1 litigation.direct.total=1");
        StatsApi.file(9602, 2023, FormEdition.F2021, "review.total=1");
        review(ofReport(9602).get(0).id(), FindingStatus.DISMISSED, null);
        var counts = StatsApi.read(
                "/findings/counts",
                List.of(new FindingCountsKey(9602, null, null), new FindingCountsKey(9602, 2022, null)),
                FindingCounts[][].class);
        assertThat(counts[0])
                .containsExactly(
                        new FindingCounts(9602, 2021, StatsApi.reportId(9602, 2021), 1, 0, 1, 1),
                        new FindingCounts(9602, 2023, StatsApi.reportId(9602, 2023), 1, 0, 0, 1));
        assertThat(counts[1]).hasSize(1);
        given().queryParam("year", 2023)
                .queryParam("rule", "T4-REVIEW")
                .queryParam("severity", "ERROR")
                .get("/findings/count")
                .then()
                .statusCode(200)
                .body("count", org.hamcrest.Matchers.greaterThanOrEqualTo(1));
        given().get("/findings?severity=LOUD").then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void whatHoldsWhatDoesNotAndWhatCannotBeToldIsSaidForEveryCheck() {
        StatsApi.file(9603, 2021, FormEdition.F2021, "review.total=3 requests.carried_in=blank");
        var key = new ReportFindingsKey(StatsApi.reportId(9603, 2021), null);
        List<ReportAssessment> assessed =
                List.of(StatsApi.read("/assessments", List.of(key), ReportAssessment[][].class)[0]);
        assertThat(assessed)
                .contains(new ReportAssessment(
                        "T4-REVIEW",
                        "",
                        org.nianbao.model.form.Applicant.TOTAL,
                        ReportAssessment.Outcome.VIOLATED,
                        List.of()));
        assertThat(assessed)
                .filteredOn(
                        a -> a.rule().equals("T3-BALANCE") && a.outcome() == ReportAssessment.Outcome.NOT_ASSESSABLE)
                .singleElement()
                .satisfies(a -> assertThat(a.missing()).containsExactly("requests.carried_in (TOTAL): BLANK"));
        given().get("/checks")
                .then()
                .statusCode(200)
                .body("version", equalTo(ReportChecks.standard().version()));
    }

    @Test
    void aThousandKeysAreOneStatement() {
        var counter = StatementCounter.of(StatsApi.SCHEMA);
        List<Long> ids = LongStream.rangeClosed(1, 1_000).boxed().toList();
        List<FindingCountsKey> keys =
                ids.stream().map(id -> new FindingCountsKey(id, 2014, 2025)).toList();
        assertThat(counter.during(() -> StatsApi.post("/findings/counts", keys).statusCode(200)))
                .hasSize(1);
        assertThat(counter.during(() -> StatsApi.post("/findings/history", ids).statusCode(200)))
                .hasSize(1);
        List<ReportFindingsKey> reports =
                ids.stream().map(id -> new ReportFindingsKey(id, null)).toList();
        assertThat(counter.during(() -> StatsApi.post("/assessments", reports).statusCode(200)))
                .hasSize(1);
        assertThat(counter.during(() -> StatsApi.post("/findings/lookup", ids).statusCode(200)))
                .hasSize(1);
    }

    private static void review(long id, FindingStatus status, String note) {
        given().auth()
                .oauth2(Tokens.with("reviewer"))
                .contentType("application/json")
                .body(new FindingReview(status, note))
                .put("/findings/{id}/verdict", id)
                .then()
                .statusCode(200);
    }

    private static List<FiledFinding> ofReport(long agencyId) {
        var key = new ReportFindingsKey(StatsApi.reportId(agencyId, 2021), null);
        return List.of(StatsApi.read("/findings/by-report", List.of(key), FiledFinding[][].class)[0]);
    }
}
