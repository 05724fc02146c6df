package org.nianbao.catalog.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.MostKeys;
import org.nianbao.model.catalog.ReportsOfAgencyKey;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.post;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class ReportHttpTest {

    @Test
    void answersAreAlignedWithTheirKeys() {
        FilingReceipt receipt = file(Readings.of("宜宾市商务局", 2020));

        post("/reports/lookup", Arrays.asList(-1L, receipt.reportId(), null, receipt.reportId()))
                .statusCode(200)
                .body("size()", equalTo(4))
                .body("[0]", nullValue())
                .body("[1].title", equalTo("宜宾市商务局2020年政府信息公开工作年度报告"))
                .body("[1].publishedOn", equalTo("2021-01-20"))
                .body("[1].edition", equalTo("NARRATIVE"))
                .body("[2]", nullValue())
                .body("[3].id", equalTo((int) receipt.reportId()));
        post("/reports/details", List.of(-1L)).statusCode(200).body("[0]", nullValue());
        post("/reports/lookup", List.of()).statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void pagesOfAnAgencysReportsGoFromTheLatestYearDown() {
        long agency = Stream.of(2015, 2018, 2016, 2017)
                .map(year -> file(Readings.of("泸州市商务局", year)))
                .toList()
                .get(0)
                .agencyId();

        post(
                        "/reports/by-agency",
                        List.of(
                                new ReportsOfAgencyKey(agency, null, null, 3, null),
                                new ReportsOfAgencyKey(agency, null, null, 3, 2016),
                                new ReportsOfAgencyKey(agency, 2016, 2017, 9, null),
                                new ReportsOfAgencyKey(-1, null, null, 9, null)))
                .statusCode(200)
                .body("[0].items.year", equalTo(List.of(2018, 2017, 2016)))
                .body("[0].hasNext", equalTo(true))
                .body("[1].items.year", equalTo(List.of(2015)))
                .body("[1].hasNext", equalTo(false))
                .body("[2].items.year", equalTo(List.of(2017, 2016)))
                .body("[3].items", equalTo(List.of()));
    }

    @Test
    void detailsShowEveryRevisionAndWhichIsActive() {
        Readings first = Readings.of("自贡市商务局", 2020);
        FilingReceipt receipt = file(first.withFaults(2));
        file(first.in("corrected").publishedOn(LocalDate.of(2021, 6, 1)).saying("审核人:李雷"));

        post("/reports/details", List.of(receipt.reportId()))
                .statusCode(200)
                .body("[0].document.name", equalTo("自贡市商务局 corrected.txt"))
                .body("[0].sections[1].heading", equalTo("概述"))
                .body("[0].sections[1].text", equalTo("审核人:**"))
                .body("[0].problems", equalTo(List.of()))
                .body("[0].revisions.active", equalTo(List.of(true, false)))
                .body("[0].revisions[1].documentSha256", equalTo(first.sha256()));
    }

    @Test
    void noPersonIsServedWithATitle() {
        Readings plain = Readings.of("内江市商务局", 2020);
        Readings titled = new Readings(
                plain.document(),
                plain.agencyName(),
                plain.year(),
                "内江市商务局2020年年报 填报人:韩梅梅 电话:0832-1234567",
                null,
                null,
                plain.publishedOn(),
                plain.text(),
                0,
                "1.0.0",
                null);
        FilingReceipt receipt = file(titled);
        String masked = "内江市商务局2020年年报 填报人:*** 电话:************";

        post("/reports/lookup", List.of(receipt.reportId())).body("[0].title", equalTo(masked));
        post("/reports/revisions", List.of(receipt.reportId())).body("[0][0].title", equalTo(masked));
        given().queryParam("agency", receipt.agencyId()).get("/reports").then().body("items[0].title", equalTo(masked));
    }

    @Test
    void eachCallCostsOneStatementHoweverManyKeys() {
        List<FilingReceipt> receipts = Stream.of("攀枝花市", "广元市", "南充市", "巴中市", "雅安市")
                .map(place -> file(Readings.of(place + "商务局", 2020)))
                .toList();
        List<Long> reports = receipts.stream().map(FilingReceipt::reportId).toList();
        List<Long> agencies = receipts.stream().map(FilingReceipt::agencyId).toList();
        List<ReportsOfAgencyKey> keys = agencies.stream()
                .map(agency -> new ReportsOfAgencyKey(agency, null, null, 5, null))
                .toList();

        assertThat(statements("/reports/lookup", reports)).hasSize(1);
        assertThat(statements("/reports/details", reports)).hasSize(1);
        assertThat(statements("/reports/by-agency", keys)).hasSize(1);
        assertThat(statements("/agencies/lookup", agencies)).hasSize(1);
        assertThat(statements("/regions/lookup", List.of("330483"))).isEmpty();
    }

    private static List<String> statements(String path, Object keys) {
        return StatementCounter.of("nianbao_catalog")
                .during(() -> post(path, keys).statusCode(200));
    }

    @Test
    void tooMuchIsRefused() {
        List<Long> many = LongStream.rangeClosed(0, MostKeys.OF_A_BATCH).boxed().toList();

        post("/reports/lookup", many).statusCode(400).body("code", equalTo("BAD_REQUEST"));
        post("/reports/details", many).statusCode(400);
        post("/reports/by-agency", List.of(new ReportsOfAgencyKey(1, null, null, 100_000, null)))
                .statusCode(400)
                .body("message", equalTo("first must be from 1 to 200."));
        post("/reports/by-agency", Collections.singletonList(null)).statusCode(400);
        post("/reports/lookup", "x").statusCode(400).body("code", equalTo("INVALID_JSON"));
    }
}
