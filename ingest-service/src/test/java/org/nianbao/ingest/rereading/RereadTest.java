package org.nianbao.ingest.rereading;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Eventually;
import org.nianbao.ingest.FakeServices;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.reader.ReportReader;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class RereadTest {

    FakeServices services;

    @Inject
    EntityManager database;

    @BeforeEach
    void reset() {
        services.reset();
        run("DELETE FROM batch_item");
        run("DELETE FROM fetched_page");
        run("DELETE FROM job");
        run("DELETE FROM document_part");
        run("DELETE FROM document");
    }

    @Test
    void documentsReadByAnOlderReaderAreReadAgainAndOthersNot() {
        List<Integer> jobs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            jobs.add(
                    Submit.waiting(Submit.newReport()).statusCode(200).extract().path("id"));
        }
        run("UPDATE job SET reader_version = 'older' WHERE id <> " + jobs.get(0));
        services.filings.clear();

        int reread = start();

        Eventually.holds(() -> given().get("/rereads/" + reread).path("endedAt") != null);
        given().get("/rereads/" + reread)
                .then()
                .body("queued", equalTo(2))
                .body("readerVersion", equalTo(ReportReader.VERSION));
        Eventually.holds(() -> services.filings.size() == 2);
    }

    @Test
    void whatIsInQuarantineIsReadAgainUnderItsOwnJob() {
        services.catalogFails = 422;
        int job = Submit.waiting(Submit.newReport()).extract().path("id");
        run("UPDATE job SET reader_version = 'older'");
        services.catalogFails = 0;
        start();
        Eventually.jobIs(job, "DONE");
    }

    @Test
    void aSecondStartAnswersTheOneThatRuns() {
        Submit.waiting(Submit.newReport());
        assertThat(start()).isEqualTo(start());
    }

    private static int start() {
        return given().header("Authorization", "Bearer " + Tokens.with("curator"))
                .post("/rereads")
                .then()
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
