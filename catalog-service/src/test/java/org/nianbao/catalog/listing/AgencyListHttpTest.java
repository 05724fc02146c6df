package org.nianbao.catalog.listing;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.catalog.search.Eventually;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.nianbao.catalog.filing.CatalogClient.file;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class AgencyListHttpTest {

    @BeforeEach
    void fileSome() {
        file(Readings.of("莆田市城厢区教育局", 2020));
        file(Readings.of("莆田市商务局", 2020));
        file(Readings.of("仙游县榜头镇人民政府", 2020));
        file(Readings.of("莆田市城厢区商务局", 2020));
    }

    @Test
    void aPageIsASubtreeFilteredAndCounted() {
        page("region=350300&count=true")
                .body("items.size()", equalTo(4))
                .body("totalCount", equalTo(4))
                .body("hasNext", equalTo(false));
        page("region=350302&sector=商务")
                .body("items.name", equalTo(List.of("莆田市城厢区商务局")))
                .body("totalCount", equalTo(null));
        page("region=350300&kind=TOWNSHIP").body("items.level", equalTo(List.of("TOWNSHIP")));
        page("region=350300&level=PREFECTURE").body("items.name", equalTo(List.of("莆田市商务局")));
        page("region=350300&provisional=true").body("items.size()", equalTo(0));
        page("region=100000&sector=商务&first=200").body("items.name", hasItems("莆田市商务局"));
        assertThat(StatementCounter.of("nianbao_catalog").during(() -> page("region=350300")))
                .hasSize(1);
    }

    @Test
    void everyOrderGoesThroughAllPagesOnce() {
        assertThat(pages("ID")).hasSize(4).doesNotHaveDuplicates();
        assertThat(pages("NAME"))
                .isSortedAccordingTo(String::compareTo)
                .hasSize(4)
                .doesNotHaveDuplicates();
        assertThat(pages("REGION")).containsExactly("莆田市商务局", "莆田市城厢区商务局", "莆田市城厢区教育局", "仙游县榜头镇人民政府");
        file(Readings.of("莆田市商务局", 2021));
        assertThat(pages("RECENT")).hasSize(4).first().isEqualTo("莆田市商务局");
    }

    private static List<String> pages(String order) {
        List<String> names = new ArrayList<>();
        String after = "";
        while (after != null) {
            var page = page("region=350300&first=1&orderBy=" + order + (after.isEmpty() ? "" : "&after=" + after))
                    .extract();
            names.addAll(page.path("items.name"));
            after = page.path("hasNext") ? page.path("cursors[0]") : null;
        }
        return names;
    }

    @Test
    void wordsOfANameFindItInEveryOrder() {
        Eventually.holds(() -> page("name=城厢&count=true")
                .body("items.size()", equalTo(2))
                .body("totalCount", equalTo(2))
                .body("items.name", everyItem(startsWith("莆田市城厢区"))));
        page("name=莆田 局&region=350302&sector=教育").body("items.name", equalTo(List.of("莆田市城厢区教育局")));
        page("name=莆田&orderBy=NAME&region=350300")
                .body("items.name", equalTo(List.of("莆田市商务局", "莆田市城厢区商务局", "莆田市城厢区教育局")));
        String cursor = page("name=莆田&orderBy=REGION&first=1&region=350300")
                .body("items.name", equalTo(List.of("莆田市商务局")))
                .extract()
                .path("cursors[0]");
        page("name=莆田&orderBy=REGION&first=1&region=350300&after=" + cursor)
                .body("items.name", equalTo(List.of("莆田市城厢区商务局")));
    }

    @Test
    void badQuestionsAreRefusedInPlainWords() {
        given().get("/agencies?first=100000").then().statusCode(400);
        given().get("/agencies?region=999999").then().statusCode(404).body("code", equalTo("UNKNOWN_REGION"));
        given().get("/agencies?orderBy=NAME&after=x").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
        given().get("/agencies?name=' OR 1=1 --").then().statusCode(200).body("items.size()", equalTo(0));
    }

    private static ValidatableResponse page(String query) {
        return given().get("/agencies?" + query).then().statusCode(200);
    }
}
