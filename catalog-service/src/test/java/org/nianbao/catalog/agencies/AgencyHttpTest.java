package org.nianbao.catalog.agencies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.MostKeys;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.post;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class AgencyHttpTest {

    @Test
    void aNameFindsTheAgencyHoweverItIsWritten() {
        file(Readings.of("重庆市梁平区商务局", 2016));

        for (String name : List.of("重庆市梁平区商务局", "梁平区商务局", "重庆梁平区商务局", "梁平县商务局", "梁平商务局")) {
            candidates(name).body("name", equalTo(List.of("重庆市梁平区商务局")));
        }
        candidates("梁平区教育局").body("size()", equalTo(0));
        candidates("忠县商务局").body("size()", equalTo(0));
    }

    @Test
    void aNameWithoutAPlaceFindsAllOfThatUnit() {
        file(Readings.of("桐乡市民族宗教事务局", 2020));
        file(Readings.of("海宁市民族宗教事务局", 2020));

        candidates("民族宗教事务局").body("name", hasItems("桐乡市民族宗教事务局", "海宁市民族宗教事务局"));
        candidates("民宗局").body("size()", equalTo(2));
        given().get("/agencies/candidates?name=民宗局&limit=1").then().body("size()", equalTo(1));
    }

    @Test
    void aCreditCodeFindsItsAgency() {
        file(Readings.of("平湖市商务局", 2020).stating(null, "11510904008661234B"));

        given().get("/agencies/by-credit-code/11510904008661234B")
                .then()
                .statusCode(200)
                .body("name", equalTo("平湖市商务局"))
                .body("regionCode", equalTo("330482"));
        given().get("/agencies/by-credit-code/000000000000000000")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aForeignCreditCodeOnThePageMakesNobodyElseOfABureau() {
        String officesCode = "123456789012345678";
        FilingReceipt office = file(Readings.of("嘉善县人民政府办公室", 2020).stating(null, officesCode));

        FilingReceipt bureau = file(Readings.of("嘉善县教育局", 2020).stating(null, officesCode));

        assertThat(bureau.agencyId()).isNotEqualTo(office.agencyId());
        assertThat(bureau.provisional()).isTrue();
        given().get("/agencies/{id}/candidates", bureau.agencyId())
                .then()
                .body("agencyId", equalTo(List.of((int) office.agencyId())))
                .body("reason", equalTo(List.of("SAME_CREDIT_CODE")));
    }

    @Test
    void lookupIsAligned() {
        long id = file(Readings.of("海盐县商务局", 2020)).agencyId();

        post("/agencies/lookup", Arrays.asList(null, id, -1L, id))
                .body("size()", equalTo(4))
                .body("[0]", nullValue())
                .body("[1].name", equalTo("海盐县商务局"))
                .body("[2]", nullValue())
                .body("[3].sector", equalTo("商务"));
        post(
                        "/agencies/lookup",
                        LongStream.rangeClosed(0, MostKeys.OF_A_BATCH).boxed().toList())
                .statusCode(400);
    }

    @Test
    void badQuestionsAreRefusedInPlainWords() {
        given().get("/agencies/candidates").then().statusCode(400).body("code", equalTo("BAD_REQUEST"));
        candidatesOf(" ").statusCode(400);
        candidatesOf("商".repeat(201)).statusCode(400);
    }

    @Test
    void regionsAreAnsweredWithFullNames() {
        post("/regions/lookup", Arrays.asList("330483", "500228", null, "x", "990101", "100000"))
                .body("[0].fullName", equalTo("浙江省嘉兴市桐乡市"))
                .body("[0].parentCode", equalTo("330400"))
                .body("[1].fullName", equalTo("重庆市梁平区"))
                .body("[2]", nullValue())
                .body("[3]", nullValue())
                .body("[4].name", equalTo("示例区"))
                .body("[5].level", equalTo("NATIONAL"));
    }

    private static ValidatableResponse candidates(String name) {
        return candidatesOf(name).statusCode(200);
    }

    private static ValidatableResponse candidatesOf(String name) {
        return given().queryParam("name", name).get("/agencies/candidates").then();
    }
}
