package org.nianbao.ingest.batches;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Eventually;
import org.nianbao.ingest.FakeServices;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.model.filing.BatchItemsKey;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class ArchiveTest {

    private static final Charset OF_CHINESE_WINDOWS = Charset.forName("GB18030");

    FakeServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void everyDocumentOfAnArchiveIsFiledOrRefusedWithItsReason() throws IOException {
        byte[] twice = Submit.newReport();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2013/商务局年报.txt", twice);
        files.put("2013/copy.txt", twice);
        files.put("menu.txt", "今日菜单：红烧肉".getBytes(StandardCharsets.UTF_8));
        files.put("empty.txt", new byte[0]);
        files.put("__MACOSX/2013/._a.txt", new byte[] {1, 2, 3});
        int batch =
                submit(zip(files, OF_CHINESE_WINDOWS)).statusCode(202).extract().path("id");

        Eventually.holds(() -> given().get("/batches/" + batch).path("ended"));
        given().get("/batches/" + batch)
                .then()
                .body("kind", equalTo("ARCHIVE"))
                .body("progress.documents", equalTo(4))
                .body("progress.waiting", equalTo(0))
                .body("progress.refused", equalTo(2));
        given().get("/batches/" + batch + "/items")
                .then()
                .body("items.source", contains("2013/商务局年报.txt", "2013/copy.txt", "menu.txt", "empty.txt"))
                .body("items.code", contains(null, null, "NOT_A_REPORT", "EMPTY_DOCUMENT"))
                .body("items[0].job.name", equalTo("商务局年报.txt"))
                .body("items[0].job.state", equalTo("DONE"))
                .body("items[2].job", nullValue())
                .body("hasNext", equalTo(false));
        given().contentType("application/json")
                .body(List.of(batch, 999_999_999L))
                .post("/batches/lookup")
                .then()
                .body("[0].id", equalTo(batch))
                .body("[0].submittedAt", startsWith("20"))
                .body("[0].progress.documents", equalTo(4))
                .body("[1]", nullValue());
        assertThat(StatementCounter.of("nianbao_ingest").during(() -> pagesOf(batch)))
                .filteredOn(statement -> statement.contains("batch_item"))
                .hasSize(2);
        int job = given().get("/batches/" + batch + "/items").path("items[0].job.id");
        given().contentType("application/json")
                .body(List.of(999_999_999L, job))
                .post("/jobs/lookup")
                .then()
                .body("[0]", nullValue())
                .body("[1].name", equalTo("商务局年报.txt"));
    }

    /** Pages of one batch side by side, of one that there is not, and their numbers: one statement each. */
    private static void pagesOf(int batch) {
        given().contentType("application/json")
                .body(List.of(
                        new BatchItemsKey(batch, 1, 0),
                        new BatchItemsKey(999_999_999L, 10, 0),
                        new BatchItemsKey(batch, 2, 2),
                        new BatchItemsKey(batch, 1, 0)))
                .post("/batches/items/lookup")
                .then()
                .statusCode(200)
                .body(
                        "items.source",
                        contains(
                                List.of("2013/商务局年报.txt"),
                                List.of(),
                                List.of("menu.txt", "empty.txt"),
                                List.of("2013/商务局年报.txt")))
                .body("hasNext", contains(true, false, false, true))
                .body("[0].items[0].job.name", equalTo("商务局年报.txt"))
                .body("[2].items[0].job", nullValue());
        given().contentType("application/json")
                .body(List.of(batch, 999_999_999L))
                .post("/batches/items/count")
                .then()
                .body("", contains(4, 0));
        given().contentType("application/json")
                .body(List.of(new BatchItemsKey(batch, 0, 0)))
                .post("/batches/items/lookup")
                .then()
                .statusCode(400);
    }

    @Test
    void itsProgressCanBeListenedTo() throws IOException {
        int batch = submit(zip(Map.of("a.txt", Submit.newReport()), StandardCharsets.UTF_8))
                .extract()
                .path("id");
        String events = given().accept("text/event-stream")
                .get("/batches/" + batch + "/events")
                .asString();
        assertThat(events).startsWith("data:").contains("\"ended\":true").contains("\"filed\":1");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = zip(Map.of("zeros.txt", new byte[50_000_000]), StandardCharsets.UTF_8);
        submit(bomb).statusCode(422).body("code", equalTo("ARCHIVE_RATIO"));
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        submit("PK, but not really".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("DAMAGED_ARCHIVE"));
        submit(zip(Map.of("folder/", new byte[0]), StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("EMPTY_ARCHIVE"));
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 5_000; i++) {
            files.put(i + ".txt", new byte[] {'x'});
        }
        submit(zip(files, StandardCharsets.UTF_8)).statusCode(413).body("code", equalTo("TOO_MANY_ENTRIES"));
    }

    @Test
    void filesOfAFormBecomeABatchToo() {
        int batch = given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .multiPart("files", "nb-2013.txt", Submit.newReport())
                .multiPart("files", "menu.txt", "首页 关于我们".getBytes(StandardCharsets.UTF_8))
                .post("/batches")
                .then()
                .statusCode(202)
                .body("kind", equalTo("FILES"))
                .extract()
                .path("id");
        Eventually.batchEnds(batch);
        given().get("/batches/" + batch + "/items")
                .then()
                .body("items.source", contains("nb-2013.txt", "menu.txt"))
                .body("items.code", contains(null, "NOT_A_REPORT"))
                .body("items[0].job.state", equalTo("DONE"));
    }

    @Test
    void onlyContributorsMaySubmitOne() throws IOException {
        given().contentType("application/zip")
                .body(new byte[] {1})
                .post("/batches")
                .then()
                .statusCode(401);
        given().get("/batches/999999").then().statusCode(404).body("code", equalTo("NO_SUCH_BATCH"));
        given().get("/batches/999999/events").then().statusCode(404);
    }

    private static ValidatableResponse submit(byte[] archive) {
        return given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .contentType("application/zip")
                .body(archive)
                .post("/batches?name=reports.zip")
                .then();
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
