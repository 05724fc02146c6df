package org.nianbao.ingest.fetching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

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
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Column pages are read, their links followed politely, and nothing is fetched twice that has not changed. */
@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class ColumnTest {

    private static final String TEXT = "text/plain; charset=UTF-8";

    FakeServices services;

    @Inject
    EntityManager database;

    private FakeSite site;

    @BeforeEach
    void openSite() throws IOException {
        services.reset();
        site = new FakeSite();
        site.page("/robots.txt", TEXT, "User-agent: *\nDisallow: /private/\n".getBytes(StandardCharsets.UTF_8), null);
        site.page("/nb/2022.txt", TEXT, Submit.newReport(), "\"2022\"");
        site.page("/nb/2023.txt", TEXT, Submit.newReport(), "\"2023\"");
        site.page("/private/2024.txt", TEXT, Submit.newReport(), null);
        site.redirect("/nb/moved", site.untrustedUrl("/nb/2022.txt"));
        site.html("/nb/", """
                <html><body><a href="/">首页</a><a href="/about.html">关于我们</a>
                <ul><li><a href="2022.txt">商务局2022年政府信息公开工作年度报告</a></li>
                <li><a href="2023.txt#top" title="商务局2023年政府信息公开工作年度报告">商务局2023年政府...</a></li>
                <li><a href="2023.txt">2023年年报</a></li>
                <li><a href="/private/2024.txt">2024年年报</a></li>
                <li><a href="/nb/moved">2021年年报</a></li>
                <li><a href="http://other.gov.cn/2020.html">2020年年报</a></li>
                <li><a href="javascript:open()">2019年年报</a></li></ul></body></html>""", "\"list\"");
        site.html("/empty/", "<html><body><p>暂无内容</p></body></html>", null);
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void theReportsThatAColumnPageOfOneSiteNamesAreFetched() {
        int batch = submit("/nb/", "ALWAYS")
                .body("kind", equalTo("COLUMN"))
                .extract()
                .path("id");
        Eventually.batchEnds(batch);

        given().get("/batches/" + batch)
                .then()
                .body("progress.documents", equalTo(4))
                .body("progress.filed", equalTo(2))
                .body("progress.refused", equalTo(2));
        given().get("/batches/" + batch + "/items")
                .then()
                .body("items.state", contains("FOLLOWED", "ACCEPTED", "ACCEPTED", "REFUSED", "REFUSED"))
                .body("items.code", contains(null, null, null, "ROBOTS_DISALLOWED", "OFF_SITE"));
        assertThat(site.asked)
                .as("robots.txt once and first, each page once, nothing that is not wanted")
                .containsExactlyInAnyOrder("/robots.txt", "/nb/", "/nb/2022.txt", "/nb/2023.txt", "/nb/moved")
                .startsWith("/robots.txt", "/nb/");
        assertThat(site.mostAtOnce).hasValue(1);
    }

    @Test
    void whatHasNotChangedIsNotFetchedAgainAndChangesNothing() {
        Eventually.batchEnds(submit("/nb/", "ALWAYS").extract().path("id"));
        int filings = services.filings.size();
        site.page("/nb/2023.txt", TEXT, Submit.newReport(), "\"2023 corrected\"");

        int batch = submit("/nb/", "ALWAYS").extract().path("id");
        Eventually.batchEnds(batch);

        given().get("/batches/" + batch)
                .then()
                .body("progress.unchanged", equalTo(1))
                .body("progress.filed", equalTo(1));
        given().get("/batches/" + batch + "/items")
                .then()
                .body("items.state", contains("FOLLOWED", "UNCHANGED", "ACCEPTED", "REFUSED", "REFUSED"))
                .body("items[1].job.state", equalTo("DONE"));
        assertThat(services.filings).hasSize(filings + 1);
    }

    @Test
    void aListIsToldFromAReportWhenTheSenderLeavesItOpen() {
        int list = submit("/nb/", "AUTO").extract().path("id");
        int report = submit("/nb/2022.txt", "AUTO").extract().path("id");
        int nothing = submit("/empty/", "AUTO").extract().path("id");
        List.of(list, report, nothing).forEach(Eventually::batchEnds);

        given().get("/batches/" + list).then().body("progress.documents", equalTo(4));
        given().get("/batches/" + report).then().body("progress.documents", equalTo(1));
        given().get("/batches/" + nothing + "/items").then().body("items.code", contains("NOT_A_REPORT"));
    }

    @Test
    void aColumnPageWithoutReportsSaysSo() {
        int batch = submit("/empty/", "ALWAYS").extract().path("id");
        Eventually.batchEnds(batch);
        given().get("/batches/" + batch + "/items").then().body("items.code", contains("NO_LINKS"));
    }

    @Test
    void aSiteWhoseRobotsTxtCannotBeFetchedIsLeftAlone() {
        site.fail("/robots.txt", 503);
        int batch = submit("/nb/2022.txt", "NEVER").extract().path("id");
        Eventually.batchEnds(batch);
        given().get("/batches/" + batch + "/items").then().body("items.code", contains("ROBOTS_UNREACHABLE"));
        assertThat(site.asked).containsOnly("/robots.txt");
    }

    @Test
    void aSiteWithoutRobotsTxtMayBeFetched() {
        site.fail("/robots.txt", 404);
        int batch = submit("/nb/2022.txt", "NEVER").extract().path("id");
        Eventually.batchEnds(batch);
        given().get("/batches/" + batch).then().body("progress.filed", equalTo(1));
    }

    @Test
    void ofVeryManyLinksTheRestIsRefusedInWords() {
        StringBuilder links = new StringBuilder("<html><body>");
        for (int i = 0; i < 8; i++) {
            links.append("<a href='/private/").append(i).append(".html'>年报</a>");
        }
        site.html("/many/", links.toString(), null);
        int batch = submit("/many/", "ALWAYS").extract().path("id");
        Eventually.batchEnds(batch);
        given().get("/batches/" + batch + "/items")
                .then()
                .body("items[-1].code", equalTo("TOO_MANY_LINKS"))
                .body("items[-1].source", equalTo(site.url("/private/6.html")))
                .body("items.size()", equalTo(8));
    }

    @Test
    void aLongListCostsFewStatements() {
        List<String> urls =
                IntStream.range(0, 300).mapToObj(i -> "http://10.0.0.1/" + i).toList();
        List<String> statements = StatementCounter.of("nianbao_ingest").during(() -> submit(urls, "NEVER"));
        assertThat(statements)
                .filteredOn(sql -> sql.contains("JSON_TABLE"))
                .as("items, hosts")
                .hasSize(2);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE batch_item SET due_at = NULL WHERE source LIKE 'http://10.0.0.1/%'")
                        .executeUpdate());
    }

    private ValidatableResponse submit(String path, String follow) {
        return submit(List.of(site.url(path)), follow);
    }

    private static ValidatableResponse submit(List<String> urls, String follow) {
        return given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .contentType("application/json")
                .body(Map.of("urls", urls, "follow", follow))
                .post("/batches")
                .then()
                .statusCode(202);
    }
}
