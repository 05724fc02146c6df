package org.nianbao.catalog.merging;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.catalog.ReportsOfAgencyKey;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.post;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class MergeHttpTest {

    @Test
    void aMergedBureauAnswersUnderOneNameAndASplitGivesEverythingBack() {
        FilingReceipt before = file(Readings.of("建德市经济贸易局", 2014));
        FilingReceipt same = file(Readings.of("建德市经济贸易局", 2015));
        FilingReceipt after = file(Readings.of("建德市商务局", 2016));
        long from = before.agencyId();
        long into = after.agencyId();

        merge(into, from).statusCode(204);
        merge(into, from).statusCode(204);

        years(into, List.of(2016, 2015, 2014));
        post("/agencies/lookup", List.of(from, into))
                .body("id", equalTo(List.of((int) into, (int) into)))
                .body("[0].names.name", equalTo(List.of("建德市商务局", "建德市经济贸易局")));
        given().queryParam("name", "建德市经济贸易局")
                .get("/agencies/candidates")
                .then()
                .body("name", equalTo(List.of("建德市商务局")));
        FilingReceipt later = file(Readings.of("建德市经济贸易局", 2013));
        assertThat(later.agencyId()).as("filed for the root").isEqualTo(into);

        curator().delete("/agencies/{into}/merges/{from}", into, from).then().statusCode(204);
        curator().delete("/agencies/{into}/merges/{from}", into, from).then().statusCode(204);

        years(into, List.of(2016));
        years(from, List.of(2015, 2014, 2013));
        curator()
                .get("/agencies/{id}/merges", into)
                .then()
                .body("size()", equalTo(1))
                .body("[0].mergedBy", equalTo("tester"))
                .body("[0].splitBy", equalTo("tester"));
        assertThat(file(Readings.of("建德市经济贸易局", 2015).in("again").saying("另一份")).reportId())
                .isEqualTo(same.reportId());
    }

    @Test
    void whereTwoReportsOfAYearMeetOneStandsAndOthersGetToKnow() {
        FilingReceipt town = file(Readings.of("临海市外经贸局", 2015).withFaults(3));
        FilingReceipt bureau = file(Readings.of("临海市商务局", 2015));
        long before = lastChange();

        merge(bureau.agencyId(), town.agencyId()).statusCode(204);

        years(bureau.agencyId(), List.of(2015));
        post("/reports/by-agency", List.of(new ReportsOfAgencyKey(bureau.agencyId(), null, null, 5, null)))
                .body("[0].items.id", equalTo(List.of((int) bureau.reportId())));
        changes(before)
                .body("items.receipt.reportId", equalTo(List.of((int) town.reportId())))
                .body("items[0].reason", equalTo("MERGED"))
                .body("items[0].previousAgencyId", equalTo((int) town.agencyId()))
                .body("items[0].receipt.agencyId", equalTo((int) bureau.agencyId()))
                .body("items[0].receipt.active", equalTo(false))
                .body("items[0].receipt.standing", equalTo(2));
        long merged = lastChange();
        merge(bureau.agencyId(), town.agencyId()).statusCode(204);
        assertThat(lastChange()).as("merging again changes nothing").isEqualTo(merged);

        curator()
                .delete("/agencies/{into}/merges/{from}", bureau.agencyId(), town.agencyId())
                .then()
                .statusCode(204);
        years(town.agencyId(), List.of(2015));
        years(bureau.agencyId(), List.of(2015));
        changes(merged)
                .body("items.reason", equalTo(List.of("SPLIT")))
                .body("items[0].receipt.agencyId", equalTo((int) town.agencyId()))
                .body("items[0].receipt.active", equalTo(true))
                .body("items[0].receipt.standing", equalTo(3));
    }

    @Test
    void aMergeThatMakesNoSenseIsRefused() {
        long a = file(Readings.of("温岭市商务局", 2015)).agencyId();
        long b = file(Readings.of("温岭市教育局", 2015)).agencyId();
        long c = file(Readings.of("温岭市民政局", 2015)).agencyId();
        merge(a, b).statusCode(204);

        merge(c, b).statusCode(409).body("code", equalTo("MERGE_CONFLICT"));
        merge(c, a).statusCode(409);
        merge(b, c).statusCode(409);
        merge(a, -1).statusCode(404).body("code", equalTo("NOT_FOUND"));
        merge(a, a).statusCode(204);
        service()
                .contentType("application/json")
                .body(List.of(b))
                .post("/agencies/{id}/merges", a)
                .then()
                .statusCode(403);
        given().get("/report-changes").then().statusCode(401);
    }

    @Test
    void aPersonMayKeepAProvisionalAgency() {
        long id = file(Readings.of("铁西区商务局", 2015)).agencyId();

        curator().post("/agencies/{id}/confirmation", id).then().statusCode(204);

        post("/agencies/lookup", List.of(id)).body("[0].provisional", equalTo(false));
    }

    private static void years(long agency, List<Integer> years) {
        post("/reports/by-agency", List.of(new ReportsOfAgencyKey(agency, null, null, 20, null)))
                .body("[0].items.year", equalTo(years))
                .body("[0].items.agencyId.unique()", equalTo(List.of((int) agency)));
    }

    private static ValidatableResponse merge(long into, long from) {
        return curator()
                .contentType("application/json")
                .body(List.of(from))
                .post("/agencies/{id}/merges", into)
                .then();
    }

    private static ValidatableResponse changes(long after) {
        return service()
                .queryParam("after", after)
                .get("/report-changes")
                .then()
                .statusCode(200)
                .body("hasNext", equalTo(false));
    }

    /** The number of the last change that is listed now. */
    private static long lastChange() {
        long last = 0;
        List<Integer> page;
        do {
            page = service().queryParam("after", last).get("/report-changes").path("items.sequence");
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (!page.isEmpty());
        return last;
    }

    private static RequestSpecification curator() {
        return given().header("Authorization", "Bearer " + Tokens.with("curator"));
    }

    private static RequestSpecification service() {
        return given().header("Authorization", "Bearer " + Tokens.with("service"));
    }
}
