package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.stats.ObservationsKey;
import org.nianbao.stats.Cells;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class FilingApiTest {

    @Test
    void everyObservationComesBackAsItWasFiled() {
        List<Observation> filed = Cells.zerosWith(
                FormEdition.F2021,
                "requests.received=3 requests.received@ENTERPRISE=blank review.total=/ review.upheld=?"
                        + " disclosure.charges.amount=0.35 text:disclosure.items=~140");
        StatsApi.file(StatsApi.filing(2001, 2022, FormEdition.F2021, filed));
        assertThat(read(all(2001, 2022))[0]).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void anIndicatorNoOneHereKnowsIsKeptAllTheSame() {
        Observation known = Cells.of("requests.received=3").get(0);
        var unknown = new Observation(
                IndicatorCode.of("requests.received.by_telegraph"),
                Applicant.TOTAL,
                known.value(),
                known.status(),
                known.source(),
                known.raw(),
                known.evidence());
        StatsApi.file(StatsApi.filing(2002, 2016, FormEdition.F2014, List.of(unknown)));
        assertThat(read(all(2002, 2016))[0]).containsExactly(unknown);
    }

    @Test
    void onlyWhatIsAskedForIsGiven() {
        StatsApi.file(2003, 2021, FormEdition.F2021, "");
        var received = IndicatorCode.of("requests.received");
        long report = StatsApi.reportId(2003, 2021);
        Observation[][] answer = read(
                new ObservationsKey(report, List.of(received), null),
                new ObservationsKey(404, null, null),
                new ObservationsKey(report, List.of(), List.of(Applicant.CHARITY)),
                new ObservationsKey(report, List.of(received), List.of(Applicant.TOTAL)));
        assertThat(answer[0]).hasSize(7);
        assertThat(answer[1]).isEmpty();
        assertThat(answer[2]).hasSize(25).allMatch(o -> o.applicant() == Applicant.CHARITY);
        assertThat(answer[3]).hasSize(1);
    }

    @Test
    void aNewFilingReplacesTheOldOne() {
        StatsApi.file(2004, 2016, FormEdition.F2014, "requests.received=3");
        StatsApi.file(StatsApi.filing(2004, 2016, FormEdition.F2014, Cells.of("requests.received=4")));
        assertThat(read(all(2004, 2016))[0]).hasSize(1);
    }

    @Test
    void aRevisionThatIsNotActiveChangesNothing() {
        StatsApi.file(2005, 2016, FormEdition.F2014, "");
        StatsFiling other = StatsApi.filing(2005, 2016, FormEdition.F2014, List.of());
        FilingReceipt r = other.receipt();
        var inactive = new FilingReceipt(
                r.outcome(),
                r.agencyId(),
                r.agencyName(),
                r.provisional(),
                r.reportId(),
                2,
                false,
                r.year(),
                r.edition(),
                r.kind(),
                r.level(),
                r.regionCode(),
                r.regionPath(),
                r.sector(),
                r.scope());
        StatsApi.file(new StatsFiling(inactive, other.documentSha256(), null, null, List.of()));
        assertThat(read(all(2005, 2016))[0]).isNotEmpty();
    }

    @Test
    void aFilingTakesAsManyStatementsWhateverItHolds() {
        StatsApi.file(2006, 2020, FormEdition.F2019, "");
        StatsApi.file(2006, 2022, FormEdition.F2021, "");
        var counter = StatementCounter.of(StatsApi.SCHEMA);
        List<String> empty =
                counter.during(() -> StatsApi.file(StatsApi.filing(2006, 2021, FormEdition.F2021, List.of())));
        List<String> full = counter.during(() -> StatsApi.file(2006, 2021, FormEdition.F2021, ""));
        assertThat(full).hasSameSizeAs(empty).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void manyReportsAreFiledInOneGoAndOneRefusalHindersNoOther() {
        StatsFiling bad = new StatsFiling(
                StatsApi.filing(2010, 2017, FormEdition.F2014, List.of()).receipt(), "x", null, null, List.of());
        List<StatsFiling> group = List.of(
                StatsApi.filing(2010, 2016, FormEdition.F2014, Cells.of("requests.received=1")),
                bad,
                StatsApi.filing(2011, 2016, FormEdition.F2014, Cells.of("requests.received=2")));
        given().auth()
                .oauth2(Tokens.with("service"))
                .contentType(ContentType.JSON)
                .body(group)
                .put("/reports")
                .then()
                .statusCode(200)
                .body("status", contains(204, 400, 204))
                .body("[1].error.code", equalTo("INVALID_FILING"));
        assertThat(read(all(2010, 2016))[0]).hasSize(1);
        assertThat(read(all(2011, 2016))[0]).hasSize(1);
    }

    @Test
    void aGroupTakesHardlyMoreStatementsThanOneReport() {
        List<StatsFiling> group = LongStream.rangeClosed(2_101, 2_150)
                .mapToObj(id -> StatsApi.filing(id, 2016, FormEdition.F2014, List.of()))
                .toList();
        List<String> sent = StatementCounter.of(StatsApi.SCHEMA)
                .during(() -> given().auth()
                        .oauth2(Tokens.with("service"))
                        .contentType(ContentType.JSON)
                        .body(group)
                        .put("/reports")
                        .then()
                        .statusCode(200));
        assertThat(sent.stream().filter(sql -> !sql.contains("finding")).toList())
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void aThousandReportsAreReadInOneStatement() {
        List<ObservationsKey> keys = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> new ObservationsKey(id, null, null))
                .toList();
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> StatsApi.read("/observations", keys, Observation[][].class)))
                .hasSize(1);
    }

    @Test
    void writingNeedsTheRoleOfAService() {
        StatsFiling filing = StatsApi.filing(2007, 2016, FormEdition.F2014, List.of());
        given().contentType(ContentType.JSON)
                .body(filing)
                .put("/reports/{id}", filing.receipt().reportId())
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.with("contributor", "reviewer"))
                .contentType(ContentType.JSON)
                .body(filing)
                .put("/reports/{id}", filing.receipt().reportId())
                .then()
                .statusCode(403);
        assertThat(read(all(2007, 2016))[0]).isEmpty();
    }

    @Test
    void whatIsWrongWithAFilingIsSaid() {
        StatsFiling good = StatsApi.filing(2008, 2016, FormEdition.F2014, List.of());
        refused(good.receipt().reportId() + 1, good, "another report");
        refused(good.receipt().reportId(), new StatsFiling(good.receipt(), "x", null, null, List.of()), "hexadecimal");
        var many = new ArrayList<Observation>();
        Observation one = Cells.of("requests.received=1").get(0);
        for (int i = 0; i <= 10_000; i++) {
            many.add(one);
        }
        refused(
                good.receipt().reportId(),
                new StatsFiling(good.receipt(), good.documentSha256(), null, null, many),
                "at most 10000");
        refused(good.receipt().reportId(), "{\"receipt\": null, \"observations\": []}", "receipt");
    }

    @Test
    void jsonThatIsNoFilingIsRefusedInPlainWords() {
        for (String body : List.of("{", "[]", "{\"receipt\": 5}", "{\"receipt\": {}, \"observations\": null}")) {
            given().auth()
                    .oauth2(Tokens.with("service"))
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put("/reports/5")
                    .then()
                    .statusCode(400)
                    .body("message", not(containsString("org.nianbao")))
                    .body("message", not(containsString("Exception")));
        }
    }

    private static void refused(long reportId, Object body, String words) {
        given().auth()
                .oauth2(Tokens.with("service"))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/reports/{id}", reportId)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_FILING"))
                .body("message", containsString(words));
    }

    private static ObservationsKey all(long agencyId, int year) {
        return new ObservationsKey(StatsApi.reportId(agencyId, year), null, null);
    }

    private static Observation[][] read(ObservationsKey... keys) {
        return StatsApi.read("/observations", keys, Observation[][].class);
    }
}
