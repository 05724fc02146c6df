package org.nianbao.catalog.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.FilingReceipt.Outcome;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.json;
import static org.nianbao.catalog.filing.CatalogClient.put;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class FilingHttpTest {

    @Test
    void aFirstReportCreatesItsAgency() {
        FilingReceipt receipt = file(Readings.of("桐乡市商务局", 2013).stating("330483", "11330483002558219A"));

        assertThat(receipt.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(receipt.agencyName()).isEqualTo("桐乡市商务局");
        assertThat(receipt.regionCode()).isEqualTo("330483");
        assertThat(receipt.regionPath()).isEqualTo("330000/330400/330483");
        assertThat(receipt.kind()).isEqualTo(AgencyKind.DEPARTMENT);
        assertThat(receipt.level()).isEqualTo(RegionLevel.COUNTY);
        assertThat(receipt.sector()).isEqualTo("商务");
        assertThat(receipt.scope()).isEqualTo(Scope.OWN);
        assertThat(receipt.provisional()).isFalse();
        assertThat(receipt.active()).isTrue();
    }

    @Test
    void theSameFilingAgainChangesNothing() {
        Readings readings = Readings.of("赣州市商务局", 2017);
        FilingReceipt first = file(readings);

        FilingReceipt again = file(readings);

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.reportId()).isEqualTo(first.reportId());
        assertThat(again.revisionId()).isEqualTo(first.revisionId());
        assertThat(again.active()).isTrue();
    }

    @Test
    void aPageFetchedAgainIsUnchangedAndAnotherContentIsARevision() {
        Readings page = Readings.of("兴义市工业贸易和科学技术局", 2016).from("https://www.xingyi.gov.cn/a.html");
        FilingReceipt first = file(page);

        assertThat(file(page.in("fetched again, longer")).outcome()).isEqualTo(Outcome.UNCHANGED);
        FilingReceipt changed = file(page.in("corrected").saying("我局收费5元。").publishedOn(LocalDate.of(2017, 5, 1)));
        assertThat(changed.outcome()).isEqualTo(Outcome.REVISED);
        assertThat(changed.reportId()).isEqualTo(first.reportId());
        assertThat(changed.active()).isTrue();
        assertThat(file(page).active()).isFalse();
    }

    @Test
    void twoSourcesAreBothKeptAndTheOfficialOneStands() {
        Readings official = Readings.of("德阳市商务局", 2022).from("http://swj.deyang.gov.cn/1.html");
        FilingReceipt first = file(official);

        FilingReceipt mirror = file(official.in("mirror").from("https://mirror.example.org/1.html"));

        assertThat(mirror.outcome()).isEqualTo(Outcome.REVISED);
        assertThat(mirror.active()).isFalse();
        assertThat(mirror.revisionId()).isNotEqualTo(first.revisionId());
    }

    @Test
    void aLaterReaderReplacesAndAnEarlierOneDoesNot() {
        Readings readings = Readings.of("绵阳市商务局", 2021);
        FilingReceipt first = file(readings.by("0.9.0"));

        FilingReceipt later = file(readings.by("0.10.0").saying("现在读得更好。"));
        FilingReceipt earlier = file(readings.by("0.2.0").saying("读得不好。"));

        assertThat(later.outcome()).isEqualTo(Outcome.REVISED);
        assertThat(later.reportId()).isEqualTo(first.reportId());
        assertThat(later.active()).isTrue();
        assertThat(earlier.active()).isFalse();
    }

    @Test
    void aLaterReaderMayFindAnotherYear() {
        FilingReceipt wrong = file(Readings.of("乐山市商务局", 2020).in("leshan").by("1"));

        FilingReceipt right = file(Readings.of("乐山市商务局", 2019).in("leshan").by("2"));

        assertThat(right.agencyId()).isEqualTo(wrong.agencyId());
        assertThat(right.active()).isTrue();
        CatalogClient.post("/reports/lookup", List.of(wrong.reportId(), right.reportId()))
                .body("[0]", equalTo(null))
                .body("[1].year", equalTo(2019));
    }

    @Test
    void filingsOfOneNewAgencyAtOnceMakeOneAgency() throws Exception {
        List<Callable<FilingReceipt>> filings = IntStream.range(2010, 2026)
                .<Callable<FilingReceipt>>mapToObj(year -> () -> file(Readings.of("富顺县教育局", 2008 + year % 8)
                        .in("fushun " + year)
                        .saying("第" + year + "份")))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<FilingReceipt>> receipts = pool.invokeAll(filings);
        pool.shutdown();

        Set<Long> agencies = receipts.stream()
                .map(FilingHttpTest::get)
                .map(FilingReceipt::agencyId)
                .collect(Collectors.toSet());
        Set<Long> reports = receipts.stream()
                .map(FilingHttpTest::get)
                .map(FilingReceipt::reportId)
                .collect(Collectors.toSet());
        assertThat(agencies).hasSize(1);
        assertThat(reports).hasSize(8);
        assertThat(receipts.stream().map(FilingHttpTest::get).map(FilingReceipt::outcome))
                .containsOnly(Outcome.CREATED, Outcome.REVISED)
                .filteredOn(Outcome.CREATED::equals)
                .hasSize(8);
    }

    private static FilingReceipt get(Future<FilingReceipt> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatCannotBeFiledIsRefusedWithACode() {
        Readings readings = Readings.of("资阳市商务局", 2020);
        String body = json(readings.filing());
        String sha256 = readings.sha256();

        put("0".repeat(64), body).statusCode(400).body("code", equalTo("DOCUMENT_MISMATCH"));
        put("x", body).statusCode(400).body("code", equalTo("BAD_REQUEST"));
        put(sha256, "{").statusCode(400).body("code", equalTo("INVALID_JSON"));
        put(sha256, "null").statusCode(400);
        put(sha256, "{}").statusCode(400);
        put(sha256, body.replace("\"year\":2020", "\"year\":null"))
                .statusCode(422)
                .body("code", equalTo("NO_YEAR"));
        put(sha256, body.replace("\"agencyName\":\"资阳市商务局\"", "\"agencyName\":null"))
                .statusCode(422)
                .body("code", equalTo("NO_AGENCY"));
        put(sha256, body.replace("\"edition\":\"NARRATIVE\"", "\"edition\":null"))
                .statusCode(422)
                .body("code", equalTo("NOT_A_REPORT"));
        given().get("/agencies/candidates?name=资阳市商务局").then().body("size()", equalTo(0));
    }

    @Test
    void theServiceSaysThatItIsReadyWithItsDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem(containsString("Database connections")));
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/filings/{sha256}"));
    }

    @Test
    void onlyServicesMayFile() {
        Readings readings = Readings.of("内江市商务局", 2020);

        given().contentType("application/json")
                .body(json(readings.filing()))
                .put("/filings/{sha256}", readings.sha256())
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHORIZED"));
        given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .contentType("application/json")
                .body(json(readings.filing()))
                .put("/filings/{sha256}", readings.sha256())
                .then()
                .statusCode(403);
    }
}
