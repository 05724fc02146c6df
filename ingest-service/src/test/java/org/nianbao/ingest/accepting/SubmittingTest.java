package org.nianbao.ingest.accepting;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServices;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Sha256;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class SubmittingTest {

    FakeServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void aReportIsAcceptedWithTheAddressOfItsJob() {
        String location = contributor()
                .body(Submit.newReport())
                .post("/documents?name=report.txt")
                .then()
                .statusCode(202)
                .body("name", equalTo("report.txt"))
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("sha256", notNullValue());
    }

    @Test
    void whoWaitsGetsTheReceiptOfTheFiledReport() {
        ValidatableResponse answer =
                Submit.waiting(Submit.newReport()).statusCode(200).header("Preference-Applied", "wait=20");
        answer.body("state", equalTo("DONE"))
                .body("receipt.outcome", equalTo("CREATED"))
                .body("receipt.agencyName", equalTo("桐乡市商务局"));
        String sha256 = answer.extract().path("sha256");
        assertThat(services.filings).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("POST /filings");
            assertThat(call.body()).contains("\"sha256\":\"" + sha256 + "\"");
            assertThat(call.authorization()).isEqualTo("Bearer service-token");
            assertThat(call.requestId()).startsWith("job-");
            assertThat(call.body()).contains("\"year\":2013").doesNotContain("null");
        });
        assertThat(services.figures)
                .singleElement()
                .satisfies(call -> assertThat(call.body()).contains(sha256));
    }

    @Test
    void theSameBytesAgainAreNoErrorAndChangeNothing() {
        byte[] report = Submit.newReport();
        Submit.waiting(report).statusCode(200).body("receipt.outcome", equalTo("CREATED"));
        Submit.waiting(report)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("receipt.outcome", equalTo("UNCHANGED"));
    }

    @Test
    void theAddressOfPublicationTravelsWithTheReport() {
        contributor()
                .header("Prefer", "wait=20")
                .body(Submit.newReport())
                .post("/documents?url=http://www.tx.gov.cn/art/2014/3/8/report.html")
                .then()
                .statusCode(200);
        assertThat(services.filings.get(0).body())
                .contains("\"sourceUrl\":\"http://www.tx.gov.cn/art/2014/3/8/report.html\"");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsRefused() {
        error(
                contributor()
                        .body(Submit.newReport())
                        .post("/documents?url=javascript:alert(1)")
                        .then(),
                400,
                "INVALID_URL");
    }

    @Test
    void anEmptyFileIsRefused() {
        error(contributor().post("/documents").then(), 400, "EMPTY_DOCUMENT");
    }

    @Test
    void aPageThatIsNoReportIsRefusedAndNotKept() {
        byte[] page = "<html><body>今日菜单：红烧肉</body></html>".getBytes(StandardCharsets.UTF_8);
        error(contributor().body(page).post("/documents").then(), 422, "NOT_A_REPORT");
        given().get("/documents/" + Sha256.of(page)).then().statusCode(404);
    }

    @Test
    void aFormWithAFileInItIsRefusedWithAdvice() {
        error(
                        contributor()
                                .contentType("multipart/form-data")
                                .multiPart("file", "x.txt", Submit.newReport())
                                .post("/documents")
                                .then(),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE")
                .body("message", containsString("--data-binary"));
    }

    @Test
    void onlyContributorsMaySubmit() {
        error(given().body(Submit.newReport()).post("/documents").then(), 401, "UNAUTHORIZED");
        error(
                bearer(Tokens.expiredWith("contributor"))
                        .body(Submit.newReport())
                        .post("/documents")
                        .then(),
                401,
                "UNAUTHORIZED");
        error(
                bearer(Tokens.with("reviewer"))
                        .body(Submit.newReport())
                        .post("/documents")
                        .then(),
                403,
                "FORBIDDEN");
    }

    @Test
    void aReportWithoutAYearIsAcceptedAndGoesToQuarantine() {
        Submit.waiting(new String(Submit.newReport(), StandardCharsets.UTF_8)
                        .replaceAll("20\\d\\d年[\\d月日]*", "")
                        .getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("state", equalTo("QUARANTINED"))
                .body("receipt", nullValue())
                .body("problems.code", hasItem("NO_YEAR"));
        assertThat(services.filings).isEmpty();
    }

    private static RequestSpecification contributor() {
        return bearer(Tokens.with("contributor"));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("text/plain; charset=UTF-8");
    }

    private static ValidatableResponse error(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/json")
                .body("code", equalTo(code))
                .body("requestId", notNullValue());
    }
}
