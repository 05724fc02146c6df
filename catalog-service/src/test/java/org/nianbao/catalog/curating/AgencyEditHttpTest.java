package org.nianbao.catalog.curating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.identity.Scope;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.post;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class AgencyEditHttpTest {

    @Test
    void whatACuratorPutsRightHoldsForLaterFilingsAndCanBeTakenBack() {
        FilingReceipt filed = file(Readings.of("诸暨市商务局", 2015));
        long id = filed.agencyId();

        edit(id, "INSTITUTION", "COUNTY", "教育", "330482").statusCode(204);
        edit(id, "INSTITUTION", "COUNTY", "教育", "330482").statusCode(204);

        FilingReceipt later = file(Readings.of("诸暨市商务局", 2016));
        assertThat(later.agencyId()).isEqualTo(id);
        assertThat(later.regionPath()).isEqualTo("330000/330400/330482");
        post("/agencies/lookup", List.of(id))
                .body("[0].kind", equalTo("INSTITUTION"))
                .body("[0].sector", equalTo("教育"))
                .body("[0].regionCode", equalTo("330482"));
        int edit = edits(id)
                .body("size()", equalTo(1))
                .body("[0].editedBy", equalTo("tester"))
                .body("[0].note", equalTo("见公告"))
                .body("[0].before.sector", equalTo("商务"))
                .body("[0].before.regionCode", equalTo("330681"))
                .body("[0].after.kind", equalTo("INSTITUTION"))
                .body("[0].undoneBy", nullValue())
                .extract()
                .path("[0].id");

        undo(id, edit).statusCode(204);
        undo(id, edit).statusCode(204);

        long other = file(Readings.of("诸暨市外经贸局", 2010)).agencyId();
        merge(id, other);
        post("/agencies/curation", List.of(id, other, 987_654_321L))
                .body("[0].kind", equalTo(List.of("MERGE", "EDIT")))
                .body("[0][0].from.name", equalTo("诸暨市外经贸局"))
                .body("[0][0].into.id", equalTo((int) id))
                .body("[0][0].undoneAt", nullValue())
                .body("[0][1].id", equalTo(edit))
                .body("[0][1].note", equalTo("见公告"))
                .body("[0][1].before.sector", equalTo("商务"))
                .body("[0][1].after.kind", equalTo("INSTITUTION"))
                .body("[0][1].undoneAt", startsWith("20"))
                .body("[1].kind", equalTo(List.of("MERGE")))
                .body("[2]", hasSize(0));
        assertThat(StatementCounter.of("nianbao_catalog").during(() -> post("/agencies/curation", List.of(id, other))))
                .hasSize(1);

        post("/agencies/lookup", List.of(id))
                .body("[0].kind", equalTo("DEPARTMENT"))
                .body("[0].sector", equalTo("商务"))
                .body("[0].regionCode", equalTo("330681"));
        edits(id).body("[0].undoneBy", equalTo("tester"));
    }

    @Test
    void whoeverKeepsItsReportsGetsToKnow() {
        FilingReceipt filed = file(Readings.of("嵊州市商务局", 2015));
        assertThat(filed.scope()).isEqualTo(Scope.OWN);

        edit(filed.agencyId(), "GOVERNMENT", "COUNTY", null, "330683").statusCode(204);

        assertThat(changesOf(filed.reportId()))
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("reason", "AGENCY")
                        .extractingByKey("receipt")
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsEntry("kind", "GOVERNMENT")
                        .containsEntry("scope", "AGGREGATE")
                        .containsEntry("sector", null)
                        .containsEntry("standing", 2));
    }

    @Test
    void editsAreTakenBackInTurn() {
        long id = file(Readings.of("余姚市商务局", 2015)).agencyId();
        edit(id, "DEPARTMENT", "COUNTY", "教育", "330281").statusCode(204);
        edit(id, "DEPARTMENT", "COUNTY", "公安", "330281").statusCode(204);
        List<Integer> edits = edits(id).extract().path("id");

        undo(id, edits.get(1)).statusCode(409).body("code", equalTo("EDIT_CONFLICT"));
        undo(id, edits.get(0)).statusCode(204);
        post("/agencies/lookup", List.of(id)).body("[0].sector", equalTo("教育"));
        undo(id, edits.get(1)).statusCode(204);
        post("/agencies/lookup", List.of(id)).body("[0].sector", equalTo("商务"));
        undo(id, 0).statusCode(404);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        long id = file(Readings.of("慈溪市商务局", 2015)).agencyId();
        edit(id, "DEPARTMENT", "COUNTY", "炼金", "330282").statusCode(400).body("code", equalTo("BAD_REQUEST"));
        edit(id, "DEPARTMENT", "COUNTY", "商务", "999999").statusCode(404).body("code", equalTo("UNKNOWN_REGION"));
        edit(id, null, "COUNTY", "商务", "330282").statusCode(400);
        edit(-1, "DEPARTMENT", "COUNTY", "商务", "330282").statusCode(404);
        given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .contentType("application/json")
                .body(Map.of("kind", "DEPARTMENT"))
                .put("/agencies/{id}/profile", id)
                .then()
                .statusCode(403);
        edits(id).body("size()", equalTo(0));
    }

    @Test
    void aMergedAgencyIsEditedThroughTheOneThatAnswers() {
        long into = file(Readings.of("平湖市商务局", 2016)).agencyId();
        long from = file(Readings.of("平湖市外经贸局", 2015)).agencyId();
        curator()
                .contentType("application/json")
                .body(List.of(from))
                .post("/agencies/{id}/merges", into)
                .then()
                .statusCode(204);

        edit(from, "DEPARTMENT", "COUNTY", "教育", "330482").statusCode(409).body("code", equalTo("MERGE_CONFLICT"));
    }

    private static List<Map<String, Object>> changesOf(long report) {
        List<Map<String, Object>> all = given().header("Authorization", "Bearer " + Tokens.with("service"))
                .queryParam("after", 0)
                .queryParam("first", 500)
                .get("/report-changes")
                .then()
                .body("items.receipt.reportId", hasItem((int) report))
                .extract()
                .path("items");
        return all.stream()
                .filter(change ->
                        ((Map<?, ?>) change.get("receipt")).get("reportId").equals((int) report))
                .toList();
    }

    private static ValidatableResponse edit(long id, String kind, String level, String sector, String region) {
        Map<String, Object> profile = new HashMap<>();
        profile.put("kind", kind);
        profile.put("level", level);
        profile.put("sector", sector);
        profile.put("regionCode", region);
        profile.put("note", "见公告");
        return curator()
                .contentType("application/json")
                .body(profile)
                .put("/agencies/{id}/profile", id)
                .then();
    }

    private static ValidatableResponse undo(long id, int edit) {
        return curator().delete("/agencies/{id}/edits/{edit}", id, edit).then();
    }

    private static ValidatableResponse edits(long id) {
        return curator().get("/agencies/{id}/edits", id).then().statusCode(200);
    }

    private static RequestSpecification curator() {
        return given().header("Authorization", "Bearer " + Tokens.with("curator"));
    }

    private static void merge(long into, long from) {
        given().auth()
                .oauth2(Tokens.with("curator"))
                .contentType("application/json")
                .body(List.of(from))
                .post("/agencies/" + into + "/merges")
                .then()
                .statusCode(204);
    }
}
