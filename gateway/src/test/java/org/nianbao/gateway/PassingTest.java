package org.nianbao.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class PassingTest {

    FakeService ingest;

    @AfterEach
    void allIsWellAgain() {
        ingest.failWith(0);
    }

    @Test
    void anUploadPassesThroughWithItsTokenAndWishes() {
        ingest.forgetCalls();
        byte[] large = new byte[20 * 1024 * 1024];

        given().header("Authorization", "Bearer abc.def.ghi")
                .header("Prefer", "wait=5")
                .header("X-Request-Id", "up-1")
                .header("Content-Type", "application/octet-stream")
                .queryParam("name", "2013年报.txt")
                .body(large)
                .post("/documents")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "up-1")
                .body("size", equalTo(large.length))
                .body("query", equalTo("name=2013年报.txt"))
                .body("authorization", equalTo("Bearer abc.def.ghi"))
                .body("prefer", equalTo("wait=5"));
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
