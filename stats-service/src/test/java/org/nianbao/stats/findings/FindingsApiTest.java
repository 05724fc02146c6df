package org.nianbao.stats.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.model.Slice;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.model.stats.FindingsKey;
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
class FindingsApiTest {

    private static final String UNBALANCED = "review.total=3 review.upheld=1";

    @Inject
    ObjectMapper json;

    @Test
    void ganzhousContradictionIsFoundAndSaysWhichFiguresItUsed() {
        StatsApi.file(
                4001,
                2017,
                FormEdition.F2014,
                "disclosure.items=806 disclosure.channel.website=662 disclosure.channel.wechat=142"
                        + " text:disclosure.channel.portal=120 text:disclosure.channel.website=542"
                        + " text:disclosure.channel.wechat=142");
        List<FiledFinding> findings = ofReport(4001, 2017);
        assertThat(findings).extracting(f -> f.finding().rule()).containsExactly("S14-CHANNELS", "N-TEXT");
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(f.finding().difference()).isEqualByComparingTo("2");
            assertThat(f.finding().inputs()).isNotEmpty();
        });
    }

    @Test
    void aPersonsVerdictSurvivesTheSameInputsAndIsOpenAgainOnOthers() throws Exception {
        StatsApi.file(4002, 2021, FormEdition.F2021, UNBALANCED);
        long id = ofReport(4002, 2021).get(0).id();
        review(id, new FindingReview(FindingStatus.DISMISSED, "复议三件中两件撤回"), "reviewer")
                .statusCode(200);

        StatsApi.file(
                4002,
                2021,
                FormEdition.F2021,
                UNBALANCED + " requests.received=1 requests.received@CHARITY=1"
                        + " requests.carried_out=1 requests.carried_out@CHARITY=1");
        FiledFinding same = ofReport(4002, 2021).get(0);
        assertThat(same.id()).isEqualTo(id);
        assertThat(same.status()).isEqualTo(FindingStatus.DISMISSED);
        assertThat(same.note()).isEqualTo("复议三件中两件撤回");

        StatsApi.file(4002, 2021, FormEdition.F2021, "review.total=4 review.upheld=1");
        FiledFinding other = ofReport(4002, 2021).get(0);
        assertThat(other.id()).isGreaterThan(id);
        assertThat(other.status()).isEqualTo(FindingStatus.OPEN);
        review(id, new FindingReview(FindingStatus.CONFIRMED, null), "reviewer")
                .statusCode(409)
                .body("code", equalTo("FINDING_SUPERSEDED"));

        StatsApi.file(4002, 2021, FormEdition.F2021, UNBALANCED);
        assertThat(ofReport(4002, 2021)).containsExactly(same);

        StatsApi.file(4002, 2021, FormEdition.F2021, "");
        assertThat(ofReport(4002, 2021)).isEmpty();
    }

    @Test
    void theNextYearsFindingsFollowWhicheverYearIsFiledFirst() {
        StatsApi.file(4003, 2022, FormEdition.F2021, "");
        assertThat(ofReport(4003, 2022)).isEmpty();
        StatsApi.file(
                4003,
                2021,
                FormEdition.F2021,
                "requests.received=2 requests.received@CHARITY=2 requests.carried_out=2 requests.carried_out@CHARITY=2");
        assertThat(ofReport(4003, 2022))
                .extracting(f -> f.finding().rule() + " " + f.finding().applicant())
                .containsExactlyInAnyOrder("X-CARRY TOTAL", "X-CARRY CHARITY");
        StatsApi.file(4003, 2021, FormEdition.F2021, "");
        assertThat(ofReport(4003, 2022)).isEmpty();
    }

    @Test
    void filingTheSameAgainChangesNothing() {
        StatsApi.file(4004, 2021, FormEdition.F2021, UNBALANCED);
        List<FiledFinding> first = ofReport(4004, 2021);
        StatsApi.file(4004, 2021, FormEdition.F2021, UNBALANCED);
        assertThat(ofReport(4004, 2021)).isEqualTo(first).hasSize(1);
    }

    @Test
    void pagesRunFromTheNewestYearOn() throws Exception {
        for (int year = 2019; year <= 2022; year++) {
            FormEdition edition = year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
            StatsApi.file(4005, year, edition, UNBALANCED + " litigation.direct.total=1");
        }
        var seen = new ArrayList<FiledFinding>();
        Long after = null;
        for (int page = 0; page < 3; page++) {
            Slice<FiledFinding> slice =
                    pages(new FindingsKey(4005, null, 3, after)).get(0);
            assertThat(slice.hasNext()).isEqualTo(page < 2);
            seen.addAll(slice.items());
            after = slice.items().get(slice.items().size() - 1).id();
        }
        assertThat(seen).extracting(FiledFinding::year).containsExactly(2022, 2022, 2021, 2021, 2020, 2020, 2019, 2019);
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void pagesAlignWithTheirKeysAndStatuses() throws Exception {
        StatsApi.file(4006, 2021, FormEdition.F2021, UNBALANCED + " litigation.direct.total=1");
        long id = ofReport(4006, 2021).get(0).id();
        review(id, new FindingReview(FindingStatus.CONFIRMED, null), "service").statusCode(200);
        List<Slice<FiledFinding>> answer = pages(
                new FindingsKey(4006, List.of(FindingStatus.OPEN), 10, null),
                new FindingsKey(909, null, 10, null),
                new FindingsKey(4006, List.of(FindingStatus.CONFIRMED, FindingStatus.DISMISSED), 10, null),
                new FindingsKey(4006, null, 0, null));
        assertThat(answer.get(0).items())
                .singleElement()
                .satisfies(f -> assertThat(f.id()).isNotEqualTo(id));
        assertThat(answer.get(1).items()).isEmpty();
        assertThat(answer.get(2).items())
                .singleElement()
                .satisfies(f -> assertThat(f.id()).isEqualTo(id));
        assertThat(answer.get(3).items()).isEmpty();
        assertThat(answer.get(3).hasNext()).isTrue();
    }

    @Test
    void thousandsOfPagesAreOneStatement() {
        List<FindingsKey> keys = LongStream.rangeClosed(1, 5_000)
                .mapToObj(id -> new FindingsKey(id + 4_000, List.of(FindingStatus.OPEN), 50, id % 2 == 0 ? null : id))
                .toList();
        var counter = StatementCounter.of(StatsApi.SCHEMA);
        assertThat(counter.during(
                        () -> StatsApi.post("/findings/by-agency", keys).statusCode(200)))
                .hasSize(1);
        List<ReportFindingsKey> reports = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> new ReportFindingsKey(id, null))
                .toList();
        assertThat(counter.during(
                        () -> StatsApi.post("/findings/by-report", reports).statusCode(200)))
                .hasSize(1);
    }

    @Test
    void reviewingNeedsARoleAFindingAndAStatus() {
        StatsApi.file(4007, 2021, FormEdition.F2021, UNBALANCED);
        long id = ofReport(4007, 2021).get(0).id();
        review(id, new FindingReview(FindingStatus.CONFIRMED, null), "contributor")
                .statusCode(403);
        review(999_999_999, new FindingReview(FindingStatus.CONFIRMED, null), "reviewer")
                .statusCode(404)
                .body("code", equalTo("NO_SUCH_FINDING"));
        review(id, new FindingReview(null, "?"), "reviewer").statusCode(400);
        review(id, new FindingReview(FindingStatus.CONFIRMED, "长".repeat(2_001)), "reviewer")
                .statusCode(400)
                .body("code", equalTo("INVALID_REVIEW"));
        assertThat(ofReport(4007, 2021).get(0).status()).isEqualTo(FindingStatus.OPEN);
    }

    @Test
    void aPageOutOfBoundsIsRefused() {
        for (int first : new int[] {-1, 501}) {
            StatsApi.post("/findings/by-agency", List.of(new FindingsKey(1, null, first, null)))
                    .statusCode(400)
                    .body("code", equalTo("INVALID_PAGE"));
        }
    }

    private static List<FiledFinding> ofReport(long agencyId, int year) {
        var key = new ReportFindingsKey(StatsApi.reportId(agencyId, year), null);
        return List.of(StatsApi.read("/findings/by-report", List.of(key), FiledFinding[][].class)[0]);
    }

    private List<Slice<FiledFinding>> pages(FindingsKey... keys) throws Exception {
        String body = StatsApi.post("/findings/by-agency", keys)
                .statusCode(200)
                .extract()
                .asString();
        JavaType slice = json.getTypeFactory().constructParametricType(Slice.class, FiledFinding.class);
        return json.readValue(body, json.getTypeFactory().constructCollectionType(List.class, slice));
    }

    private static ValidatableResponse review(long id, FindingReview review, String role) {
        return given().auth()
                .oauth2(Tokens.with(role))
                .contentType(ContentType.JSON)
                .body(review)
                .put("/findings/{id}/verdict", id)
                .then();
    }
}
