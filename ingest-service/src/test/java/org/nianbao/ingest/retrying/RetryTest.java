package org.nianbao.ingest.retrying;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Eventually;
import org.nianbao.ingest.FakeServices;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class RetryTest {

    FakeServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void oneJobIsTakenOutOfQuarantineAndFiled() {
        int job = quarantinedJob();
        services.catalogFails = 0;
        post("/retries/" + job, "contributor").statusCode(202);
        Eventually.jobIs(job, "DONE");
    }

    @Test
    void aJobThatIsNotInQuarantineIsLeftAlone() {
        int job = Submit.waiting(Submit.newReport()).extract().path("id");
        post("/retries/" + job, "contributor").statusCode(409).body("code", equalTo("NOT_IN_QUARANTINE"));
    }

    @Test
    void allOfAKindAreTriedAgain() {
        int one = quarantinedJob();
        int other = quarantinedJob();
        assertThat(listed("FILING_REFUSED")).contains(one, other);
        services.catalogFails = 0;
        int retried = post("/retries?reason=FILING_REFUSED", "curator")
                .statusCode(200)
                .extract()
                .path("jobs");
        assertThat(retried).isGreaterThanOrEqualTo(2);
        Eventually.jobIs(one, "DONE");
        Eventually.jobIs(other, "DONE");
        assertThat(listed("FILING_REFUSED")).doesNotContain(one, other);
    }

    @Test
    void aReasonThatDoesNotExistIsRefused() {
        post("/retries?reason=WEATHER", "curator").statusCode(400).body("code", equalTo("UNKNOWN_REASON"));
        post("/retries", "curator").statusCode(400).body("code", equalTo("BAD_REQUEST"));
        post("/retries?reason=NO_YEAR", "contributor").statusCode(403);
    }

    @Test
    void jobsAreListedPageByPage() {
        int one = quarantinedJob();
        int other = quarantinedJob();
        given().get("/jobs?state=QUARANTINED&first=1&after=" + (one - 1))
                .then()
                .body("items.id", hasItem(one))
                .body("items.id", not(hasItem(other)))
                .body("hasNext", equalTo(true));
        given().get("/jobs?state=QUARANTINED&first=100000").then().statusCode(400);
    }

    private int quarantinedJob() {
        services.catalogFails = 422;
        return Submit.waiting(Submit.newReport())
                .body("state", equalTo("QUARANTINED"))
                .extract()
                .path("id");
    }

    private static List<Integer> listed(String reason) {
        return given().get("/jobs?state=QUARANTINED&first=200&reason=" + reason)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse post(String path, String role) {
        return given().header("Authorization", "Bearer " + Tokens.with(role))
                .post(path)
                .then();
    }
}
