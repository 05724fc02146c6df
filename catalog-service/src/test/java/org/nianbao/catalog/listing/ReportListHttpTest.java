package org.nianbao.catalog.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.nianbao.catalog.filing.CatalogClient.file;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class ReportListHttpTest {

    @Test
    void reportsAreFilteredOrderedCountedAndCutIntoPages() {
        file(Readings.of("克拉玛依市商务局", 2019).publishedOn(LocalDate.of(2021, 1, 1)));
        file(Readings.of("克拉玛依市商务局", 2020).publishedOn(null));
        file(Readings.of("克拉玛依市教育局", 2020).publishedOn(LocalDate.of(2021, 3, 1)));
        file(Readings.of("克拉玛依市商务局", 2021).publishedOn(LocalDate.of(2022, 1, 1)));
        long agency = given().queryParam("name", "克拉玛依市商务局")
                .get("/agencies/candidates")
                .then()
                .extract()
                .<Number>path("[0].id")
                .longValue();

        page("region=650200&count=true")
                .body("items.year", equalTo(List.of(2021, 2020, 2020, 2019)))
                .body("totalCount", equalTo(4));
        page("region=650200&sector=教育").body("items.size()", equalTo(1));
        page("region=650200&fromYear=2020&toYear=2020").body("items.size()", equalTo(2));
        page("agency=" + agency).body("items.year", equalTo(List.of(2021, 2020, 2019)));
        page("agency=" + agency + "&edition=F2021").body("items.size()", equalTo(0));
        page("agency=" + agency + "&scope=OWN&edition=NARRATIVE").body("items.size()", equalTo(3));
        assertThat(pages("YEAR")).containsExactly(2021, 2020, 2020, 2019);
        assertThat(pages("FILED")).containsExactly(2021, 2020, 2020, 2019);
        assertThat(pages("PUBLISHED")).containsExactly(2021, 2020, 2019, 2020);
        assertThat(StatementCounter.of("nianbao_catalog").during(() -> page("region=650200&count=true")))
                .hasSize(2);
        given().get("/reports?orderBy=PUBLISHED&after=x").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
        given().get("/reports?region=999999").then().statusCode(404);
    }

    private static List<Integer> pages(String order) {
        List<Integer> years = new ArrayList<>();
        String after = "";
        while (after != null) {
            var page = page("region=650200&first=1&orderBy=" + order + (after.isEmpty() ? "" : "&after=" + after))
                    .extract();
            years.addAll(page.path("items.year"));
            after = page.path("hasNext") ? page.path("cursors[0]") : null;
        }
        return years;
    }

    private static ValidatableResponse page(String query) {
        return given().get("/reports?" + query).then().statusCode(200);
    }
}
