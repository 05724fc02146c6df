package org.nianbao.ingest.accepting;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** Who sent it is on record, and told to nobody. */
@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class SubmitterTest {

    @Inject
    EntityManager database;

    @Test
    void whoSentADocumentIsOnRecordAndNotServed() {
        int job = Submit.waiting(Submit.newReport()).statusCode(200).extract().path("id");

        assertThat(submitter("job", job)).isEqualTo("tester");
        given().get("/jobs/" + job).then().statusCode(200).body(not(containsString("tester")));
    }

    @Test
    void whoSentABatchIsOnRecordAndNotServed() {
        int batch = given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .contentType("application/json")
                .body(Map.of("urls", List.of("http://127.0.0.1/report.html")))
                .post("/batches")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(submitter("batch", batch)).isEqualTo("tester");
        given().get("/batches/" + batch).then().statusCode(200).body(not(containsString("tester")));
    }

    private Object submitter(String table, int id) {
        return database.createNativeQuery("SELECT submitted_by FROM " + table + " WHERE id = " + id)
                .getSingleResult();
    }
}
