package org.nianbao.catalog.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.nianbao.catalog.filing.CatalogClient.file;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class SearchHttpTest {

    @Test
    void wordsOfTwoCharactersPartialNamesAndYearsFindAgenciesAndTheirReports() {
        FilingReceipt receipt = file(Readings.of("曲靖市麒麟区商务局", 2019));
        file(Readings.of("曲靖市麒麟区商务局", 2020));
        file(Readings.of("曲靖市麒麟区教育局", 2020));

        Eventually.holds(() -> found("麒麟 商务", null).body("items.kind", equalTo(List.of("AGENCY", "REPORT", "REPORT"))));
        found("麒麟 商务", null)
                .body("complete", equalTo(true))
                .body("items[0].agencyId", equalTo((int) receipt.agencyId()))
                .body("items[0].title", equalTo("曲靖市麒麟区商务局"))
                .body("items[0].field", equalTo("NAME"))
                .body("items[0].reportId", equalTo(null))
                .body("items[0].marks", equalTo(List.of(mark(3, 5), mark(6, 8))))
                .body("items.year", equalTo(Arrays.asList(null, 2020, 2019)));
        found("靖市麒", "AGENCY").body("items", hasSize(2));
        found("麒麟区商务局 2019", null).body("items.year", equalTo(List.of(2019)));
        found("麒", "AGENCY").body("items", hasSize(2));
        found("麟麒", null).body("items", hasSize(0));
        found("麒麟区商 教育", null).body("items", hasSize(0));
        found("!!! ???", null).body("items", hasSize(0));
    }

    @Test
    void readinessSaysThatTheIndexHoldsTheAgencies() {
        Eventually.holds(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem(AgencyIndexCheck.NAME)));
    }

    @Test
    void theWholeNameComesFirstAndAFormerNameIsFound() {
        file(Readings.of("玉溪市红塔区商务局", 2020));
        file(Readings.of("玉溪市商务局", 2020));
        String code = "11530400MB1234567B";
        file(Readings.of("玉溪市国土资源局", 2017).stating(null, code));
        file(Readings.of("玉溪市自然资源局", 2019).stating(null, code));

        Eventually.holds(() -> found("玉溪 商务局", "AGENCY").body("items", hasSize(2)));
        Eventually.holds(() -> found("玉溪国土", "AGENCY").body("items", hasSize(0)));
        found("玉溪市商务局", "AGENCY").body("items[0].title", equalTo("玉溪市商务局"));
        Eventually.holds(() -> found("玉溪 国土资源", "AGENCY")
                .body("items.title", equalTo(List.of("玉溪市自然资源局")))
                .body("items[0].field", equalTo("FORMER_NAME"))
                .body("items[0].snippet", equalTo("玉溪市国土资源局")));
    }

    @Test
    void theTextOfSectionsIsFoundWithItsSentenceAndPersonsAreNot() {
        FilingReceipt receipt = file(Readings.of("保山市商务局", 2021).saying("本年度我局组织了跨境电子商务培训。审核人:欧阳鹏飞 电话:13912345678"));

        Eventually.holds(() ->
                found("跨境电子商务", null).body("items.reportId", equalTo(List.of((int) receipt.reportId()))));
        found("跨境电子商务 保山", null)
                .body("items[0].field", equalTo("TEXT"))
                .body("items[0].section", equalTo(1))
                .body("items[0].snippet", containsString("跨境电子商务培训"))
                .body("items[0].snippet", not(containsString("欧阳鹏飞")))
                .body("items[0].snippet", not(containsString("13912345678")))
                .body("items[0].marks", equalTo(List.of(mark(8, 14))));
        for (String twoCharacters : List.of("跨境", "境电", "培训")) {
            found(twoCharacters + " 保山", null)
                    .body("items.reportId", equalTo(List.of((int) receipt.reportId())))
                    .body("items[0].field", equalTo("TEXT"));
        }
        found("跨培 保山", null).body("items", hasSize(0));
        found("欧阳鹏飞", null).body("items", hasSize(0));
        found("13912345678", null).body("items", hasSize(0));
        assertThat(StatementCounter.of("nianbao_catalog").during(() -> found("跨境电子商务 保山", null)))
                .hasSize(1);
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEnded() {
        for (int year = 2012; year < 2020; year++) {
            file(Readings.of("丽江市古城区商务局", year));
        }
        Eventually.holds(() -> found("丽江 古城", "REPORT").body("items", hasSize(8)));

        List<Integer> years = new ArrayList<>();
        String after = "";
        while (after != null) {
            var page = given().queryParam("text", "丽江 古城")
                    .queryParam("kind", "REPORT")
                    .queryParam("first", 3)
                    .queryParam(after.isEmpty() ? "ignored" : "after", after)
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .extract();
            years.addAll(page.path("items.year"));
            after = page.path("hasNext") ? page.path("cursors[-1]") : null;
        }
        assertThat(years).containsExactly(2019, 2018, 2017, 2016, 2015, 2014, 2013, 2012);
        assertThat(given().queryParam("text", "丽江 古城")
                        .queryParam("kind", "REPORT")
                        .queryParam("first", 3)
                        .queryParam("count", true)
                        .get("/search")
                        .<Integer>path("totalCount"))
                .isEqualTo(8);
    }

    @Test
    void mergesCorrectionsAndLaterReadersAreFollowed() {
        FilingReceipt old = file(Readings.of("普洱市外经贸局", 2015).saying("旧的说法甲乙丙丁。"));
        FilingReceipt now = file(Readings.of("普洱市商务局", 2016));
        Eventually.holds(() -> found("普洱", "AGENCY").body("items", hasSize(2)));

        given().header("Authorization", "Bearer " + Tokens.with("curator"))
                .contentType("application/json")
                .body(List.of(old.agencyId()))
                .post("/agencies/{id}/merges", now.agencyId())
                .then()
                .statusCode(204);
        Eventually.holds(() -> found("普洱 外经贸", "AGENCY")
                .body("items.title", equalTo(List.of("普洱市商务局")))
                .body("items.field", equalTo(List.of("FORMER_NAME"))));
        found("普洱", "REPORT").body("items.agencyId.unique()", equalTo(List.of((int) now.agencyId())));

        file(Readings.of("普洱市外经贸局", 2015).in("corrected").saying("新的说法子丑寅卯。").publishedOn(LocalDate.of(2017, 1, 1)));
        Eventually.holds(() -> found("子丑寅卯", null).body("items", hasSize(1)));
        found("甲乙丙丁", null).body("items", hasSize(0));
    }

    @Test
    void badQuestionsAreRefusedInPlainWords() {
        given().get("/search").then().statusCode(400);
        given().queryParam("text", " ").get("/search").then().statusCode(400);
        given().queryParam("text", "商".repeat(201)).get("/search").then().statusCode(400);
        for (String cursor : List.of("x", "UkVMRVZBTkNF", "UkVMRVZBTkNFCmEKYgpj")) {
            given().queryParam("text", "商务")
                    .queryParam("after", cursor)
                    .get("/search")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("BAD_CURSOR"));
        }
    }

    private static Map<String, Integer> mark(int start, int end) {
        return Map.of("start", start, "end", end);
    }

    private static ValidatableResponse found(String text, String kind) {
        return given().queryParam("text", text)
                .queryParam(kind == null ? "ignored" : "kind", kind)
                .get("/search")
                .then()
                .statusCode(200);
    }
}
