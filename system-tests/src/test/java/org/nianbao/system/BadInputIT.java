package org.nianbao.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** What is not a report is refused in plain words, leaves nothing behind, and the services go on. */
class BadInputIT {

    private static final int TOO_LARGE = 21 << 20;

    @AfterEach
    void theServicesGoOn() {
        for (String module : RunningHouse.get().addresses().keySet()) {
            RunningHouse.management(module).get("/q/health/ready").then().statusCode(200);
        }
    }

    @Test
    void anEmptyFile() throws IOException {
        isRefused(new byte[0], 400, "EMPTY_DOCUMENT");
    }

    @Test
    void aBinary() throws IOException {
        byte[] program = new byte[5000];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
        isRefused(program, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aPageThatIsNoReport() throws IOException {
        String page = "<html><head><meta charset=utf-8></head><body><h1>我局召开安全生产工作会议</h1>"
                + "<p>5月3日,我局召开会议,部署安全生产工作。</p></body></html>";
        isRefused(page.getBytes(StandardCharsets.UTF_8), 422, "NOT_A_REPORT");
    }

    @Test
    void aBrokenCharset() throws IOException {
        byte[] report = Files.readAllBytes(Samples.get("agencies/ganzhou-commerce-2017.txt"));
        byte[] broken = Arrays.copyOf(report, report.length);
        for (int at = 100; at + 7 < broken.length; at += 7) {
            broken[at] = (byte) 0xff;
        }
        isRefused(broken, 422, "UNDECODABLE_TEXT");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        byte[] large = new byte[TOO_LARGE];
        Arrays.fill(large, (byte) ' ');
        isRefused(large, 413, "DOCUMENT_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer nonsense", "Basic dXNlcjpwYXNz"})
    void nobodyFilesWithoutAToken(String authorization) {
        RunningHouse.gateway()
                .header("Authorization", authorization)
                .contentType(ContentType.BINARY)
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post("/documents")
                .then()
                .statusCode(401);
    }

    @Test
    void aContributorCannotWriteIntoTheCatalogOrTheStatistics() throws IOException {
        for (String path : new String[] {"/filings/" + "0".repeat(64), "/reports/1"}) {
            RunningHouse.service(path.startsWith("/filings") ? "catalog-service" : "stats-service")
                    .header("Authorization", "Bearer " + RunningHouse.get().contributorToken())
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .put(path)
                    .then()
                    .statusCode(403);
        }
    }

    private static void isRefused(byte[] document, int status, String code) throws IOException {
        RunningHouse.contributor()
                .queryParam("name", "bad.bin")
                .contentType(ContentType.BINARY)
                .body(stream(document))
                .post("/documents")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("message", not(emptyOrNullString()))
                .body("requestId", notNullValue());
        RunningHouse.service("ingest-service")
                .get("/documents/{sha256}/info", sha256(document))
                .then()
                .statusCode(404);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
