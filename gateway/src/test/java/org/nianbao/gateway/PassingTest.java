package org.nianbao.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class PassingTest {

    FakeService ingest;

    @AfterEach
    void allIsWellAgain() {
        ingest.failWith(0);
    }

    @TestHTTPResource("/documents?name=2013%E5%B9%B4%E6%8A%A5.txt")
    URI documents;

    @Test
    void anUploadPassesThroughWithItsTokenAndWishes() throws IOException, InterruptedException {
        ingest.forgetCalls();
        byte[] large = new byte[20 * 1024 * 1024];

        HttpRequest upload = HttpRequest.newBuilder(documents)
                .header("Authorization", "Bearer abc.def.ghi")
                .header("Prefer", "wait=5")
                .header("X-Request-Id", "up-1")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(large))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("up-1");
        assertThat(FakeService.JSON.readValue(answer.body(), Map.class))
                .containsEntry("size", large.length)
                .containsEntry("query", "name=2013年报.txt")
                .containsEntry("authorization", "Bearer abc.def.ghi")
                .containsEntry("prefer", "wait=5");
        assertThat(ingest.requestIds()).containsOnly("up-1");
    }

    @Test
    void aDocumentComesBackAsAnAttachment() {
        given().get("/documents/" + SampleCatalog.SHA256)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void whatIngestRefusesIsPassedBack() {
        ingest.failWith(401);

        given().body("x").post("/documents").then().statusCode(401);
    }
}
