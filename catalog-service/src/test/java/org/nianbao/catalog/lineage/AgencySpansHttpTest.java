package org.nianbao.catalog.lineage;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.catalog.filing.CatalogClient.file;

/** The years that agencies owe reports on, as receipts and the list of changes tell them. */
@QuarkusTest
@WithMariaDb("nianbao_catalog")
class AgencySpansHttpTest {

    @Inject
    AgencySpans spans;

    @Test
    void aReformEndsABodyWhoseReportsAreToldAnewAndALaterReportTakesThatBack() {
        FilingReceipt old = file(Readings.of("宜宾市环境保护局", 2016));
        settle();
        long before = lastChange();
        file(Readings.of("宜宾市生态环境局", 2019));
        settle();
        JsonPath told = changesAfter(before);
        assertThat(told.getList("items.receipt.reportId", Long.class)).contains(old.reportId());
        assertThat(told.getList("items.reason")).containsOnly("AGENCY");
        assertThat(told.getMap("items.receipt.find { it.agencyName == '宜宾市环境保护局' }"))
                .containsEntry("agencyUntilYear", 2018)
                .containsEntry("standing", 2);
        assertThat(told.getMap("items.receipt.find { it.agencyName == '宜宾市生态环境局' }"))
                .containsEntry("agencyFromYear", 2019);
        assertThat(file(Readings.of("宜宾市环境保护局", 2017)).agencyUntilYear()).isEqualTo(2018);
        settle();

        before = lastChange();
        file(Readings.of("宜宾市环境保护局", 2020));
        settle();
        assertThat(changesAfter(before).getMap("items.receipt.find { it.reportId == " + old.reportId() + " }"))
                .doesNotContainEntry("agencyUntilYear", 2018);
        assertThat(file(Readings.of("宜宾市环境保护局", 2015)).agencyUntilYear()).isNull();
    }

    @Test
    void aCuratorsWordEndsABodyUntilItIsTakenBack() {
        FilingReceipt gone = file(Readings.of("泸州市丙镇人民政府", 2016));
        long into = file(Readings.of("泸州市丁镇人民政府", 2016)).agencyId();
        file(Readings.of("泸州市丁镇人民政府", 2019));
        curator()
                .contentType("application/json")
                .body(Map.of("agencyId", gone.agencyId(), "relation", "ABSORBED", "year", 2018))
                .post("/agencies/{id}/predecessors", into)
                .then()
                .statusCode(204);
        settle();
        assertThat(latest(gone).getInt("agencyUntilYear")).isEqualTo(2017);

        curator()
                .delete("/agencies/{id}/predecessors/{from}", into, gone.agencyId())
                .then()
                .statusCode(204);
        settle();
        assertThat(latest(gone).<Object>get("agencyUntilYear")).isNull();
    }

    @Test
    void aMergeThatMakesTwoBodiesOneLeavesNothingEndedAndTheSplitEndsItAgain() {
        FilingReceipt old = file(Readings.of("内江市农业局", 2016));
        long now = file(Readings.of("内江市农业农村局", 2019)).agencyId();
        settle();
        assertThat(latest(old).getInt("agencyUntilYear")).isEqualTo(2018);
        curator()
                .contentType("application/json")
                .body(List.of(old.agencyId()))
                .post("/agencies/{id}/merges", now)
                .then()
                .statusCode(204);
        settle();
        assertThat(latest(old).getLong("agencyId")).isEqualTo(now);
        assertThat(latest(old).<Object>get("agencyUntilYear")).isNull();
        curator()
                .delete("/agencies/{id}/merges/{from}", now, old.agencyId())
                .then()
                .statusCode(204);
        settle();
        assertThat(latest(old).getInt("agencyUntilYear")).isEqualTo(2018);
    }

    @Test
    void whatChangesNothingIsNotTold() {
        file(Readings.of("自贡市农业局", 2016));
        file(Readings.of("自贡市农业农村局", 2019));
        settle();
        long before = lastChange();
        file(Readings.of("自贡市农业农村局", 2020));
        settle();
        assertThat(lastChange()).isEqualTo(before);
        assertThat(StatementCounter.of("nianbao_catalog").during(spans::step)).isEmpty();
    }

    private void settle() {
        while (spans.step()) {
            // The next ones.
        }
    }

    private static long lastChange() {
        long last = 0;
        List<Long> some;
        do {
            some = changesAfter(last).getList("items.sequence", Long.class);
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (!some.isEmpty());
        return last;
    }

    private static JsonPath changesAfter(long sequence) {
        return given().header("Authorization", "Bearer " + Tokens.with("service"))
                .get("/report-changes?first=1000&after=" + sequence)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What the list of changes tells of the report. */
    private static JsonPath latest(FilingReceipt report) {
        JsonPath all = changesAfter(0);
        return all.setRootPath("items.receipt.find { it.reportId == " + report.reportId() + " }");
    }

    private static RequestSpecification curator() {
        return given().header("Authorization", "Bearer " + Tokens.with("curator"));
    }
}
