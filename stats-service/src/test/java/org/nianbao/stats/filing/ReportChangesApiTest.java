package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.AgencyYearsKey;
import org.nianbao.model.stats.AppliedChange;
import org.nianbao.model.stats.AppliedChange.State;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.stats.Body;
import org.nianbao.stats.Cells;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class ReportChangesApiTest {

    private static final FormEdition F2021 = FormEdition.F2021;

    @Inject
    CountingWorker worker;

    @Test
    void mergedReportsFollowTheirAgencyAndComeBackWhenItIsSplit() {
        Body one = Body.bureau(40_001, "780000/780100/780101", "商务");
        Body other = Body.bureau(40_002, "780000/780200/780201", "教育");
        one.file(2021, F2021, "requests.received=3");
        other.file(2022, F2021, "requests.received=4");
        long report = StatsApi.reportId(40_002, 2022);

        assertThat(apply(one.receipt(report, 2022, F2021, 1, true, 2))).containsExactly(State.APPLIED);
        assertThat(years(40_001)).containsExactly(2021, 2022);
        assertThat(years(40_002)).isEmpty();
        assertThat(total("780100", 2022)).isEqualTo("4");
        assertThat(total("780200", 2022)).isNull();

        assertThat(apply(other.receipt(report, 2022, F2021, 1, true, 3))).containsExactly(State.APPLIED);
        assertThat(years(40_001)).containsExactly(2021);
        assertThat(years(40_002)).containsExactly(2022);
        assertThat(total("780200", 2022)).isEqualTo("4");
    }

    @Test
    void whatArrivesInTheWrongOrderEndsRight() {
        Body body = Body.bureau(40_101, "790000/790100/790101", "商务");
        Body moved = Body.bureau(40_102, "790000/790200/790201", "商务");
        long report = StatsApi.reportId(40_101, 2022);
        var late = new StatsFiling(
                body.receipt(report, 2022, F2021, 1, true, 1),
                "ab".repeat(32),
                null,
                null,
                Cells.of("requests.received=1"));
        var early = new StatsFiling(
                body.receipt(report, 2022, F2021, 2, true, 2),
                "cd".repeat(32),
                null,
                null,
                Cells.of("requests.received=2"));
        StatsApi.file(early);
        StatsApi.file(late);
        assertThat(total("790000", 2022)).isEqualTo("2");
        assertThat(apply(moved.receipt(report, 2022, F2021, 2, true, 4))).containsExactly(State.APPLIED);
        assertThat(apply(body.receipt(report, 2022, F2021, 2, true, 3))).containsExactly(State.STALE);
        StatsApi.file(early);
        assertThat(years(40_102)).containsExactly(2022);
        assertThat(total("790100", 2022)).isNull();
    }

    @Test
    void aReportThatNoLongerCountsIsGoneUntilItsFiguresAreFiledAnew() {
        Body body = Body.bureau(40_201, "800000/800100/800101", "商务");
        body.file(
                2022,
                F2021,
                "requests.received=9 requests.carried_in=1 requests.result.total=2 requests.carried_out=0");
        long report = StatsApi.reportId(40_201, 2022);
        assertThat(apply(body.receipt(report, 2022, F2021, 1, false, 2))).containsExactly(State.APPLIED);
        assertThat(years(40_201)).isEmpty();
        assertThat(total("800000", 2022)).isNull();
        body.file(2022, F2021, "requests.received=9");
        assertThat(years(40_201)).as("a delivery from before").isEmpty();
        FilingReceipt back = body.receipt(report, 2022, F2021, 1, true, 3);
        assertThat(apply(back)).containsExactly(State.FIGURES_MISSING);
        StatsApi.file(new StatsFiling(back, "ab".repeat(32), null, null, Cells.of("requests.received=9")));
        assertThat(total("800000", 2022)).isEqualTo("9");
    }

    @Test
    void anAgencysNewPlaceTakesAllItsYearsAlong() {
        Body before = Body.bureau(40_301, "890000/890100/890101", "商务");
        before.file(2020, FormEdition.F2019, "requests.received=1");
        before.file(2021, F2021, "requests.received=2");
        Body after = Body.bureau(40_301, "890000/890200/890201", "商务");
        apply(after.receipt(StatsApi.reportId(40_301, 2021), 2021, F2021, 1, true, 2));
        assertThat(total("890200", 2020)).isEqualTo("1");
        assertThat(total("890200", 2021)).isEqualTo("2");
        assertThat(total("890100", 2020)).isNull();
        assertThat(total("890000", 2020)).isEqualTo("1");
    }

    @Test
    void theSequenceNeverGoesBack() {
        put(7).statusCode(204);
        put(5).statusCode(204);
        given().auth()
                .oauth2(Tokens.with("service"))
                .get("/report-changes/sequence")
                .then()
                .body("sequence", equalTo(7));
        given().get("/report-changes/sequence").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.with("service"))
                .contentType(ContentType.JSON)
                .body("[{}]")
                .post("/report-changes")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse put(long sequence) {
        return given().auth()
                .oauth2(Tokens.with("service"))
                .contentType(ContentType.JSON)
                .body(Map.of("sequence", sequence))
                .put("/report-changes/sequence")
                .then();
    }

    private static List<State> apply(FilingReceipt... receipts) {
        var body = new ArrayList<Map<String, Object>>();
        for (FilingReceipt receipt : receipts) {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("receipt", receipt);
            body.add(change);
        }
        AppliedChange[] answer = given().auth()
                .oauth2(Tokens.with("service"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/report-changes")
                .then()
                .statusCode(200)
                .extract()
                .as(AppliedChange[].class);
        return Arrays.stream(answer).map(AppliedChange::state).toList();
    }

    private static List<Integer> years(long agency) {
        var key = new AgencyYearsKey(agency, null, null, null, false, null);
        return Arrays.stream(StatsApi.read("/outcomes", List.of(key), RequestOutcomes[][].class)[0])
                .map(RequestOutcomes::year)
                .toList();
    }

    private String total(String region, int year) {
        worker.catchUp();
        var query = new TotalsQuery(
                List.of("requests.received"),
                null,
                List.of(Dimension.YEAR),
                new TotalsFilter(region, null, null, null, year, year, null));
        Total[] totals = StatsApi.read("/totals", query, Total[].class);
        return totals.length == 0 || totals[0].value() == null
                ? null
                : totals[0].value().toPlainString();
    }
}
