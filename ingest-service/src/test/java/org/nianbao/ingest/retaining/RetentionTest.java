package org.nianbao.ingest.retaining;

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
import org.nianbao.ingest.Sha256;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class RetentionTest {

    FakeServices services;

    @Inject
    EntityManager database;

    @Inject
    Retention retention;

    @Inject
    RetentionConfig config;

    @BeforeEach
    void reset() {
        services.reset();
        // Other tests' documents are not old, but may lie here.
        run("UPDATE document SET received_at = UTC_TIMESTAMP(6)");
    }

    @Test
    void originalsAreKeptForGoodUnlessSomebodySaysOtherwise() {
        assertThat(config.years()).isEmpty();
        String old = filed(20);
        retention.step();
        when().get("/documents/" + old).then().statusCode(200);
    }

    @Test
    void theBytesOfAnOldFiledDocumentGoAndTheLinkSaysSo() {
        String old = filed(6);
        String young = filed(4);
        assertThat(retention.removeOlderThan(5)).isEqualTo(1);

        when().get("/documents/" + old)
                .then()
                .statusCode(410)
                .body("code", equalTo("ORIGINAL_REMOVED"))
                .body("message", containsString("The figures and the passages they were read from stay"));
        given().auth()
                .oauth2(Tokens.with("curator"))
                .get("/documents/" + old + "/original")
                .then()
                .statusCode(410);
        when().get("/documents/" + old + "/info").then().statusCode(200).body("sha256", equalTo(old));
        when().get("/documents/" + young).then().statusCode(200);
        assertThat(count("SELECT COUNT(*) FROM document_part WHERE sha256 = '" + old + "'"))
                .isZero();
        assertThat(retention.removeOlderThan(5)).isZero();
    }

    @Test
    void whatIsInQuarantineKeepsItsBytes() {
        services.catalogFails = 422;
        byte[] report = Submit.newReport();
        Submit.waiting(report).body("state", equalTo("QUARANTINED"));
        age(Sha256.of(report), 6);
        assertThat(retention.removeOlderThan(5)).isZero();
        when().get("/documents/" + Sha256.of(report)).then().statusCode(200);
    }

    @Test
    void whoSendsARemovedDocumentAgainBringsItBack() {
        byte[] report = Submit.newReport();
        Submit.waiting(report).statusCode(200);
        age(Sha256.of(report), 6);
        assertThat(retention.removeOlderThan(5)).isEqualTo(1);

        Submit.waiting(report).statusCode(200).body("state", equalTo("DONE"));

        assertThat(Sha256.of(when().get("/documents/" + Sha256.of(report)).asByteArray()))
                .isEqualTo(Sha256.of(report));
        assertThat(retention.removeOlderThan(5)).isZero();
    }

    @Test
    void aRereadLeavesOutWhatIsNotKept() {
        String old = filed(6);
        retention.removeOlderThan(5);
        run("UPDATE job SET reader_version = 'older' WHERE sha256 = '" + old + "'");
        int reread = given().auth()
                .oauth2(Tokens.with("curator"))
                .post("/rereads")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.holds(() -> given().get("/rereads/" + reread).path("endedAt") != null);
        assertThat(count("SELECT COUNT(*) FROM job WHERE sha256 = '" + old + "'"))
                .isEqualTo(1);
    }

    /** A document that was filed and received so long ago. */
    private String filed(int yearsAgo) {
        byte[] report = Submit.newReport();
        Submit.waiting(report).statusCode(200).body("state", equalTo("DONE"));
        age(Sha256.of(report), yearsAgo);
        return Sha256.of(report);
    }

    private void age(String sha256, int years) {
        run("UPDATE document SET received_at = received_at - INTERVAL " + years + " YEAR WHERE sha256 = '" + sha256
                + "'");
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
