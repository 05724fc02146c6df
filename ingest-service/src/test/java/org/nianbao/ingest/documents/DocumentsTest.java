package org.nianbao.ingest.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Sha256;
import org.nianbao.ingest.Submit;
import org.nianbao.ingest.WordFile;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class DocumentsTest {

    @Test
    void theBytesComeBackAsAnAttachmentThatNoBrowserRuns() {
        byte[] report = Submit.newReport();
        Submit.now(report).statusCode(202);
        byte[] answer = when().get("/documents/" + Sha256.of(report))
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename="))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("ETag", "\"" + Sha256.of(report) + "-2\"")
                .header("Content-Length", String.valueOf(report.length))
                .extract()
                .asByteArray();
        assertThat(answer).isEqualTo(report);
    }

    @Test
    void aDocumentOfManyPartsComesBackWhole() {
        String text = new String(Submit.newReport(), StandardCharsets.UTF_8).replace("\n", "</p>\n<p>");
        String page = "<html><body><!-- " + "filler ".repeat(400_000) + "--><p>" + text + "</p></body></html>";
        byte[] report = page.getBytes(StandardCharsets.UTF_8);
        assertThat(report.length).isGreaterThan(2 * DocumentParts.PART_SIZE);
        Submit.now(report).statusCode(202);
        assertThat(Sha256.of(when().get("/documents/" + Sha256.of(report)).asByteArray()))
                .isEqualTo(Sha256.of(report));
    }

    @Test
    void whoHasTheDocumentIsNotSentItAgain() {
        byte[] report = Submit.newReport();
        Submit.now(report).statusCode(202);
        given().header("If-None-Match", "\"" + Sha256.of(report) + "-2\"")
                .get("/documents/" + Sha256.of(report))
                .then()
                .statusCode(304);
    }

    @Test
    void infoSaysWhatTheDocumentIs() {
        byte[] report = Submit.newReport();
        Submit.now(report).statusCode(202);
        when().get("/documents/" + Sha256.of(report) + "/info")
                .then()
                .statusCode(200)
                .body("sha256", equalTo(Sha256.of(report)))
                .body("mediaType", equalTo("text/plain"))
                .body("charset", equalTo("UTF-8"));
    }

    @Test
    void anUnknownDocumentOrJobIsNotFound() {
        when().get("/documents/" + "0".repeat(64)).then().statusCode(404).body("code", equalTo("NO_SUCH_DOCUMENT"));
        when().get("/documents/xyz").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        when().get("/jobs/999999999").then().statusCode(404).body("code", equalTo("NO_SUCH_JOB"));
    }

    @Test
    void signersAreMaskedForThePublicAndReadableForWhoChecks() {
        String signed =
                new String(Submit.newReport(), StandardCharsets.UTF_8) + "单位负责人:赵示例 审核人:钱示例 填报人:孙某 联系电话:13800000000\n";
        byte[] report = signed.getBytes(StandardCharsets.UTF_8);
        Submit.now(report).statusCode(202);
        String document = "/documents/" + Sha256.of(report);

        assertThat(new String(
                        when().get(document).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8))
                .contains("单位负责人:*** 审核人:*** 填报人:** 联系电话:***********")
                .doesNotContain("示例 ", "13800000000");
        when().get(document + "/original").then().statusCode(401);
        given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .get(document + "/original")
                .then()
                .statusCode(403);
        assertThat(given().header("Authorization", "Bearer " + Tokens.with("reviewer"))
                        .get(document + "/original")
                        .asByteArray())
                .isEqualTo(report);
    }

    @Test
    void ofAWordFileThePublicSeesItsMaskedText() throws IOException {
        byte[] report = WordFile.of(
                new String(Submit.newReport(), StandardCharsets.UTF_8) + "单位负责人:赵示例 审核人:钱示例 联系电话:13800000000");
        Submit.now(report).statusCode(202);
        String document = "/documents/" + Sha256.of(report);

        String text = when().get(document)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/plain; charset=UTF-8"))
                .header("Content-Disposition", containsString(".txt"))
                .header("Link", "<" + document + "/original>; rel=\"original\"")
                .extract()
                .asString();
        assertThat(text)
                .contains("单位负责人:*** 审核人:*** 联系电话:***********")
                .contains(new String(Submit.newReport(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .substring(0, 4));
        assertThat(given().header("Authorization", "Bearer " + Tokens.with("curator"))
                        .get(document + "/original")
                        .asByteArray())
                .isEqualTo(report);
    }
}
