package org.nianbao.ingest.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** The site of this test is at localhost, which the test's configuration trusts; 127.0.0.1 it does not. */
@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class UrlBatchTest {

    FakeServices services;

    @Inject
    EntityManager database;

    private final AtomicInteger asking = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger stumbles = new AtomicInteger();
    private HttpServer site;

    @BeforeEach
    void openSite() throws IOException {
        services.reset();
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newCachedThreadPool());
        site.createContext("/report.txt", exchange -> answer(exchange, 200, Submit.newReport()));
        site.createContext("/stumbles.txt", exchange -> {
            boolean stumble = stumbles.getAndIncrement() == 0;
            answer(exchange, stumble ? 503 : 200, stumble ? new byte[0] : Submit.newReport());
        });
        site.createContext("/huge.txt", exchange -> answer(exchange, 200, new byte[25_000_000]));
        site.start();
    }

    @AfterEach
    void closeSite() {
        site.stop(0);
    }

    @Test
    void everyAddressIsFetchedOrRefusedWithItsReason() {
        String base = "http://localhost:" + site.getAddress().getPort();
        int batch = submit(List.of(
                        base + "/report.txt",
                        base + "/stumbles.txt",
                        base + "/absent.txt",
                        base + "/huge.txt",
                        "http://127.0.0.1:" + site.getAddress().getPort() + "/report.txt"))
                .statusCode(202)
                .body("progress.waiting", equalTo(5))
                .extract()
                .path("id");

        Eventually.holds(() -> given().get("/batches/" + batch).path("ended"));
        given().get("/batches/" + batch + "/items")
                .then()
                .body("items.code", contains(null, null, "URL_STATUS", "DOCUMENT_TOO_LARGE", "URL_NOT_ALLOWED"))
                .body("items[0].job.name", equalTo("report.txt"))
                .body("items[0].job.state", equalTo("DONE"))
                .body("items[1].job.state", equalTo("DONE"));
        assertThat(mostAtOnce).as("requests to one host at once").hasValue(1);
        assertThat(services.filings)
                .anyMatch(call -> call.body().contains("\"sourceUrl\":\"" + base + "/report.txt\""));
    }

    /** It would be tried for ever, and its batch never end. */
    @Test
    void anAddressWhoseTurnsKeepEndingWithoutAWordIsGivenUp() {
        String address = "http://localhost:" + site.getAddress().getPort() + "/report.txt";
        String batch = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("INSERT INTO batch (kind, name, submitted_at) VALUES ('URLS', 'b', NOW(6))")
                    .executeUpdate();
            database.createNativeQuery(
                            "INSERT INTO batch_item (batch_id, number, source, address, state, host, attempts,"
                                    + " due_at) VALUES (LAST_INSERT_ID(), 1, :address, :address, 'WAITING', 'localhost', 99,"
                                    + " UTC_TIMESTAMP(6))")
                    .setParameter("address", address)
                    .executeUpdate();
            database.createNativeQuery("INSERT INTO fetch_host (host, due_at) VALUES ('localhost', UTC_TIMESTAMP(6))"
                            + " ON DUPLICATE KEY UPDATE due_at = VALUES(due_at)")
                    .executeUpdate();
            return database.createNativeQuery("SELECT MAX(id) FROM batch")
                    .getSingleResult()
                    .toString();
        });

        Eventually.holds(() -> given().get("/batches/" + batch).path("ended"));
        given().get("/batches/" + batch + "/items").then().body("items.code", contains("FETCH_FAILED"));
    }

    @Test
    void aListWithSomethingThatIsNoAddressIsRefusedAsAWhole() {
        submit(List.of("http://gov.cn/a.html", "file:///etc/passwd"))
                .statusCode(400)
                .body("code", equalTo("INVALID_URL"));
        submit(List.of()).statusCode(400).body("code", equalTo("BAD_REQUEST"));
    }

    private static ValidatableResponse submit(List<String> urls) {
        return given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .contentType("application/json")
                .body(Map.of("urls", urls))
                .post("/batches")
                .then();
    }

    private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        mostAtOnce.accumulateAndGet(asking.incrementAndGet(), Math::max);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } finally {
            asking.decrementAndGet();
        }
    }
}
