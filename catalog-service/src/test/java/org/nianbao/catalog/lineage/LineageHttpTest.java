package org.nianbao.catalog.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.post;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class LineageHttpTest {

    @Test
    void aReformAndTheYearsOfTheReportsTellPredecessorsAndSuccessors() {
        long health = file(Readings.of("雅安市雨城区卫生局", 2012)).agencyId();
        long family = file(Readings.of("雅安市雨城区人口和计划生育局", 2013)).agencyId();
        long both = file(Readings.of("雅安市雨城区卫生和计划生育局", 2015)).agencyId();
        file(Readings.of("雅安市雨城区卫生和计划生育局", 2017));
        long now = file(Readings.of("雅安市雨城区卫健局", 2019)).agencyId();
        file(Readings.of("雅安市名山区卫健局", 2019));

        post("/agencies/lineage", Arrays.asList(both, health, null, -1L))
                .body("[0].agencyId", equalTo((int) both))
                .body("[0].predecessors.agencyId", equalTo(List.of((int) health, (int) family)))
                .body("[0].predecessors.relation.unique()", equalTo(List.of("ABSORBED")))
                .body("[0].predecessors.notBefore.unique()", equalTo(List.of(2013)))
                .body("[0].predecessors.notAfter.unique()", equalTo(List.of(2016)))
                .body("[0].predecessors.basis.unique()", equalTo(List.of("REFORM")))
                .body("[0].successors.agencyId", equalTo(List.of((int) now)))
                .body("[0].successors[0].relation", equalTo("RENAMED"))
                .body("[0].successors[0].notBefore", equalTo(2018))
                .body("[0].successors[0].notAfter", equalTo(2019))
                .body("[1].predecessors", hasSize(0))
                .body("[1].successors.agencyId", equalTo(List.of((int) both)))
                .body("[2]", equalTo(null))
                .body("[3]", equalTo(null));
        assertThat(StatementCounter.of("nianbao_catalog")
                        .during(() -> post("/agencies/lineage", List.of(both, health, now))))
                .hasSize(1);
    }

    @Test
    void bodiesThatReportedSideBySideAreNotKin() {
        long old = file(Readings.of("乐山市环境保护局", 2019)).agencyId();
        file(Readings.of("乐山市生态环境局", 2019));

        post("/agencies/lineage", List.of(old)).body("[0].successors", hasSize(0));
    }

    @Test
    void aCuratorsWordStandsUntilItIsTakenBack() {
        long town = file(Readings.of("达州市甲镇人民政府", 2012)).agencyId();
        long street = file(Readings.of("达州市乙街道办事处", 2015)).agencyId();
        Map<String, Object> stated = Map.of("agencyId", town, "relation", "ABSORBED", "year", 2013, "note", "批复");

        state(street, stated).statusCode(204);
        state(street, stated).statusCode(204);

        post("/agencies/lineage", List.of(town, street))
                .body("[0].successors.agencyId", equalTo(List.of((int) street)))
                .body("[1].predecessors.notBefore", equalTo(List.of(2013)))
                .body("[1].predecessors.notAfter", equalTo(List.of(2013)))
                .body("[1].predecessors[0].basis", equalTo("CURATOR"))
                .body("[1].predecessors[0].source", equalTo("批复"));
        state(town, Map.of("agencyId", street, "relation", "RENAMED"))
                .statusCode(409)
                .body("code", equalTo("LINEAGE_CONFLICT"));
        state(town, Map.of("agencyId", town, "relation", "RENAMED")).statusCode(409);
        state(town, Map.of("agencyId", -1, "relation", "RENAMED")).statusCode(404);
        state(town, Map.of("agencyId", street)).statusCode(400);
        given().contentType("application/json")
                .body(stated)
                .post("/agencies/{id}/predecessors", street)
                .then()
                .statusCode(401);

        curator()
                .delete("/agencies/{id}/predecessors/{from}", street, town)
                .then()
                .statusCode(204);
        curator()
                .delete("/agencies/{id}/predecessors/{from}", street, town)
                .then()
                .statusCode(204);
        post("/agencies/lineage", List.of(town)).body("[0].successors", hasSize(0));
    }

    private static ValidatableResponse state(long successor, Map<String, Object> stated) {
        return curator()
                .contentType("application/json")
                .body(stated)
                .post("/agencies/{id}/predecessors", successor)
                .then();
    }

    private static RequestSpecification curator() {
        return given().header("Authorization", "Bearer " + Tokens.with("curator"));
    }
}
