package org.nianbao.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

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

    @TestHTTPResource("/batches/6/events")
    URI events;

    /** The site sends its second event only once the first has come through. */
    @Test
    void progressPassesThroughAsItHappens() throws Exception {
        CountDownLatch firstSeen = new CountDownLatch(1);
        ingest.answer("GET /batches/6/events", (request, body) -> {
            request.getResponseHeaders().set("Content-Type", "text/event-stream");
            request.sendResponseHeaders(200, 0);
            request.getResponseBody().write("data:{\"ended\":false}\n\n".getBytes(StandardCharsets.UTF_8));
            request.getResponseBody().flush();
            return await(firstSeen) ? "data:{\"ended\":true}\n\n".getBytes(StandardCharsets.UTF_8) : new byte[0];
        });
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(lines.readLine()).isEqualTo("data:{\"ended\":false}");
            firstSeen.countDown();
            lines.readLine();
            assertThat(lines.readLine()).isEqualTo("data:{\"ended\":true}");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void batchesItemsAndRetriesPassThrough() {
        given().get("/batches/6").then().statusCode(200).body("id", equalTo(6));
        given().get("/batches/6/items?first=2").then().statusCode(200).body("items.number", hasItems(1, 2));
        given().contentType("application/json")
                .body("{\"urls\": [\"https://example.cn/1\"]}")
                .post("/batches")
                .then()
                .statusCode(200)
                .body("id", equalTo(6));
        ingest.answer("POST /retries/5", (request, body) -> SampleIngest.job(5));
        given().post("/retries/5").then().statusCode(200).body("id", equalTo(5));
    }
}
