package org.nianbao.catalog.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.catalog.ReportsOfAgencyKey;
import org.nianbao.model.catalog.RevisionDifference;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.post;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class RevisionHttpTest {

    private final StatementCounter counter = StatementCounter.of("nianbao_catalog");

    @Test
    void revisionsSayWhyOneIsActiveAndWhatChanged() {
        Readings page = Readings.of("凉山州商务局", 2020).saying("我局收费5元。").from("http://sw.lsz.gov.cn/1.html");
        FilingReceipt first = file(page);
        FilingReceipt corrected = file(page.in("corrected").saying("我局收费6元。").publishedOn(LocalDate.of(2021, 9, 1)));
        FilingReceipt silent = file(page.in("silent").saying("无。").from("https://mirror.example.org/"));

        post("/reports/revisions", Arrays.asList(first.reportId(), -1L, null))
                .statusCode(200)
                .body("[0]", hasSize(3))
                .body("[0].find { it.active }.id", equalTo((int) corrected.revisionId()))
                .body("[0].find { it.active }.because", equalTo("PUBLISHED_LATER"))
                .body("[0].findAll { !it.active }.because.unique()", equalTo(Arrays.asList((String) null)))
                .body("[0][2].previousId", equalTo(null))
                .body("[1]", equalTo(null))
                .body("[2]", equalTo(null));
        List<RevisionDifference.Key> keys = List.of(
                new RevisionDifference.Key(first.revisionId(), corrected.revisionId()),
                new RevisionDifference.Key(first.revisionId(), silent.revisionId()),
                new RevisionDifference.Key(silent.revisionId(), first.revisionId()),
                new RevisionDifference.Key(first.revisionId(), first.revisionId()),
                new RevisionDifference.Key(first.revisionId(), -1));
        post("/revisions/differences", keys)
                .statusCode(200)
                .body("[0].changed.before.value", equalTo(List.of(5)))
                .body("[0].changed.after.value", equalTo(List.of(6)))
                .body("[0].added", hasSize(0))
                .body("[1].removed.indicator", equalTo(List.of("fees.requests")))
                .body("[2].added.value", equalTo(List.of(5)))
                .body("[3].changed", hasSize(0))
                .body("[4]", equalTo(null));
        assertThat(counter.during(() -> post("/revisions/differences", keys))).hasSize(1);
        assertThat(counter.during(() -> post("/reports/revisions", List.of(first.reportId(), corrected.reportId()))))
                .hasSize(1);
    }

    @Test
    void thePastStaysReadableAsItWas() throws InterruptedException {
        Instant beginning = Instant.now();
        pause();
        Readings early = Readings.of("甘孜州商务局", 2020);
        FilingReceipt first = file(early);
        long other = file(Readings.of("甘孜州贸易局", 2019)).agencyId();
        Instant asFiled = pause();
        file(early.in("corrected").saying("更正。").publishedOn(LocalDate.of(2021, 6, 1)));
        Instant asCorrected = pause();
        given().header("Authorization", "Bearer " + Tokens.with("curator"))
                .contentType("application/json")
                .body(List.of(first.agencyId()))
                .post("/agencies/{id}/merges", other)
                .then()
                .statusCode(204);
        Instant asMerged = pause();

        lookup(beginning, first.reportId()).body("[0]", equalTo(null));
        lookup(asFiled, first.reportId())
                .body("[0].documentSha256", equalTo(early.sha256()))
                .body("[0].agencyId", equalTo((int) first.agencyId()));
        lookup(asCorrected, first.reportId())
                .body("[0].publishedOn", equalTo("2021-06-01"))
                .body("[0].agencyId", equalTo((int) first.agencyId()));
        lookup(asMerged, first.reportId()).body("[0].agencyId", equalTo((int) other));
        byAgency(asCorrected, first.agencyId()).body("[0].items.year", equalTo(List.of(2020)));
        byAgency(asCorrected, other).body("[0].items.year", equalTo(List.of(2019)));
        byAgency(asMerged, other).body("[0].items.year", equalTo(List.of(2020, 2019)));
        byAgency(asMerged, first.agencyId()).body("[0].items", hasSize(0));
        assertThat(counter.during(() -> byAgency(asMerged, other))).hasSize(1);
        post("/reports/as-of/lookup?asOf=yesterday", List.of(1)).statusCode(400);
        post("/agencies/report-years", List.of(other, first.agencyId()))
                .body("", equalTo(List.of(List.of(2019, 2020), List.of())));
    }

    /** The clocks of the test and of the database are one; a little time lies between two deeds. */
    private static Instant pause() throws InterruptedException {
        Thread.sleep(20);
        Instant now = Instant.now();
        Thread.sleep(20);
        return now;
    }

    private static ValidatableResponse lookup(Instant time, long report) {
        return post("/reports/as-of/lookup?asOf=" + time, List.of(report)).statusCode(200);
    }

    private static ValidatableResponse byAgency(Instant time, long agency) {
        return post(
                        "/reports/as-of/by-agency?asOf=" + time,
                        List.of(new ReportsOfAgencyKey(agency, null, null, 9, null)))
                .statusCode(200);
    }
}
