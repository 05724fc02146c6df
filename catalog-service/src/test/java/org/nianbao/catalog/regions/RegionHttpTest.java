package org.nianbao.catalog.regions;

import java.util.Arrays;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.catalog.RegionsBelowKey;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.post;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class RegionHttpTest {

    @Test
    void whatARegionWasBeforeStandsWithItsYears() {
        post("/regions/lookup", List.of("500155", "110101", "330483"))
                .body("[0].formerly.name", equalTo(List.of("梁平县")))
                .body("[0].formerly[0].code", equalTo("500228"))
                .body("[0].formerly[0].untilYear", equalTo(2016))
                .body("[0].formerly[0].absorbed", equalTo(false))
                .body("[1].formerly[0].name", equalTo("崇文区"))
                .body("[1].formerly[0].absorbed", equalTo(true))
                .body("[2].formerly", equalTo(List.of()));
        post("/regions/lookup", List.of("341422"))
                .body("[0].name", equalTo("无为市"))
                .body("[0].formerly.name", equalTo(List.of("无为县", "无为县")))
                .body("[0].formerly.code", equalTo(List.of("340225", "341422")));
    }

    @Test
    void theTreeIsWalkedDownAndUp() {
        post(
                        "/regions/children",
                        List.of(
                                new RegionsBelowKey("990000", 5, null),
                                new RegionsBelowKey("330400", 2, null),
                                new RegionsBelowKey("330400", 100, "330421"),
                                new RegionsBelowKey("000000", 5, null)))
                .body("[0].items.code", equalTo(List.of("990100")))
                .body("[0].hasNext", equalTo(false))
                .body("[1].items.code", equalTo(List.of("330402", "330411")))
                .body("[1].hasNext", equalTo(true))
                .body("[2].items[0].code", equalTo("330424"))
                .body("[3]", equalTo(null));
        post("/regions/children", List.of(new RegionsBelowKey("330400", 0, null)))
                .statusCode(400);
        post("/regions/ancestors", Arrays.asList("330483", "330000", "x"))
                .body("[0].code", equalTo(List.of("330400", "330000")))
                .body("[1]", equalTo(List.of()))
                .body("[2]", equalTo(null));
    }

    @Test
    void regionsAreListedBySubtreeAndByPresentOrFormerName() {
        given().get("/regions?within=990000&count=true")
                .then()
                .body("items.code", equalTo(List.of("990100", "990101")))
                .body("totalCount", equalTo(2));
        given().get("/regions?level=PROVINCE&first=100")
                .then()
                .body("items", hasSize(35))
                .body("items.name", hasItem("示例省"));
        given().get("/regions?name=梁平县").then().body("items.code", equalTo(List.of("500155")));
        String cursor = given().get("/regions?name=朝阳区&level=COUNTY&first=1")
                .then()
                .body("hasNext", equalTo(true))
                .body("items", hasSize(1))
                .extract()
                .path("cursors[0]");
        given().get("/regions?name=朝阳区&level=COUNTY&first=9&after=" + cursor)
                .then()
                .body("items", hasSize(1));
        given().get("/regions?within=1").then().statusCode(404);
        given().get("/regions?after=1").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void theBodiesOfADistrictThatWasAbsorbedAreNotThoseOfTheDistrictItWentInto() {
        FilingReceipt former = file(Readings.of("北京市崇文区商务局", 2009));
        FilingReceipt present = file(Readings.of("北京市东城区商务局", 2009));

        assertThat(former.agencyId()).isNotEqualTo(present.agencyId());
        assertThat(former.agencyName()).isEqualTo("北京市崇文区商务局");
        assertThat(former.regionCode()).isEqualTo("110101");
        assertThat(former.regionPath()).isEqualTo("110000/110101");
        assertThat(former.provisional()).isFalse();
        assertThat(file(Readings.of("崇文区商务局", 2008)).agencyId()).isEqualTo(former.agencyId());
        assertThat(file(Readings.of("商务局", 2008).in("x").stating("110103", null))
                        .agencyId())
                .isEqualTo(former.agencyId());
    }

    @Test
    void theBodiesOfADistrictThatOnlyChangedItsNameAreTheSameBodies() {
        long id = file(Readings.of("上饶县商务局", 2017)).agencyId();

        assertThat(file(Readings.of("上饶市广信区商务局", 2020)).agencyId()).isEqualTo(id);
        assertThat(file(Readings.of("商务局", 2016).stating("361121", null)).agencyId())
                .isEqualTo(id);
    }
}
