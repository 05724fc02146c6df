package org.nianbao.catalog.exporting;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.catalog.filing.CatalogClient.file;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class CatalogExportHttpTest {

    @Test
    void reportsAndAgenciesStandOnceEach() {
        FilingReceipt receipt = file(Readings.of("广元市商务局", 2020));
        file(Readings.of("广元市商务局", 2019));

        List<String> reports = lines("/exports/reports");
        assertThat(reports.get(0)).startsWith("REPORT,REPORTING_BODY,TIME_PERIOD,TITLE,");
        assertThat(reports)
                .filteredOn(row -> row.startsWith(receipt.reportId() + ","))
                .singleElement()
                .asString()
                .satisfies(row -> assertThat(row.replace("\"", ""))
                        .contains("," + receipt.agencyId() + ",2020,广元市商务局2020年政府信息公开工作年度报告,NARRATIVE,"));
        assertThat(lines("/exports/agencies?format=jsonl"))
                .filteredOn(row -> row.startsWith("{\"REPORTING_BODY\":" + receipt.agencyId() + ","))
                .singleElement()
                .asString()
                .contains("\"NAME\":\"广元市商务局\"")
                .contains("\"fromYear\":2019,\"toYear\":2020");
    }

    @Test
    void columnsAreDescribedAndAnUnknownFormatIsRefused() {
        List<String> columns = given().get("/exports/agencies/description")
                .then()
                .statusCode(200)
                .extract()
                .path("columns.name");
        assertThat(lines("/exports/agencies").get(0)).isEqualTo(String.join(",", columns));
        given().get("/exports/reports?format=xls").then().statusCode(400);
    }

    @Test
    void aPieceIsOneStatementOrTwo() {
        file(Readings.of("广元市教育局", 2020));
        List<String> statements = StatementCounter.of("nianbao_catalog").during(() -> lines("/exports/agencies"));
        assertThat(statements.stream().filter(s -> s.contains("FROM agency")).toList())
                .hasSizeLessThanOrEqualTo(4)
                .allSatisfy(s -> assertThat(s).containsAnyOf("LIMIT 500", "BETWEEN"));
    }

    private static List<String> lines(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
