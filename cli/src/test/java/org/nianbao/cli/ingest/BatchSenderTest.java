package org.nianbao.cli.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.FakeGateway;
import org.nianbao.cli.ingest.SentFile.Result;
import org.nianbao.model.filing.IngestBatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BatchSenderTest {

    private static final String BATCH = """
            {"id": 7, "kind": "URLS", "name": "urls", "submittedAt": "2026-01-15T08:00:00Z", "ended": %s, "progress":
            {"documents": 2, "waiting": %d, "working": 0, "filed": %d, "unchanged": 0, "quarantined": 0, "refused": 0}}""";

    @TempDir
    private Path folder;

    private FakeGateway gateway;
    private BatchSender sender;

    @BeforeEach
    void open() throws Exception {
        gateway = new FakeGateway();
        sender = new BatchSender(gateway.address(), "a.b.c");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void addressesAndArchivesBecomeBatches() throws Exception {
        gateway.answer(202, BATCH.formatted("false", 2, 0));
        assertThat(sender.sendUrls(List.of("http://x.gov.cn/1"), "AUTO").id()).isEqualTo(7);
        assertThat(sender.sendArchive(Files.writeString(folder.resolve("年报.zip"), "PK"))
                        .id())
                .isEqualTo(7);
        assertThat(gateway.requests().get(0))
                .startsWith("POST /batches Bearer a.b.c")
                .contains("http://x.gov.cn/1", "AUTO");
        assertThat(gateway.requests().get(1))
                .startsWith("POST /batches?name=%E5%B9%B4%E6%8A%A5.zip ")
                .endsWith(" PK");
    }

    @Test
    void progressIsFollowedToItsEnd() throws Exception {
        gateway.answer(200, event("false", 1, 1) + event("true", 0, 2));
        var seen = new ArrayList<IngestBatch>();
        sender.follow(7, seen::add);
        assertThat(seen).extracting(batch -> batch.progress().filed()).containsExactly(1, 2);
        assertThat(gateway.requests()).singleElement().asString().startsWith("GET /batches/7/events ");
    }

    @Test
    void whatBecameOfEachIsListed() throws Exception {
        gateway.answer(200, """
                {"hasNext": false, "items": [
                {"number": 1, "source": "http://x.gov.cn/", "state": "FOLLOWED"},
                {"number": 2, "source": "http://x.gov.cn/1", "state": "REFUSED", "code": "URL_STATUS",
                 "message": "The site answered 404."}]}""");
        assertThat(sender.results(7))
                .containsExactly(
                        new SentFile("http://x.gov.cn/1", Result.REFUSED, null, "URL_STATUS: The site answered 404."));
    }

    @Test
    void aRefusalIsGivenInTheServicesWords() {
        gateway.answer(400, "{\"code\": \"INVALID_URL\", \"message\": \"no address\", \"requestId\": \"1\"}");
        assertThatThrownBy(() -> sender.sendUrls(List.of("ftp://x"), "AUTO"))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("INVALID_URL: no address");
    }

    private static String event(String ended, int waiting, int filed) {
        return "data:" + BATCH.formatted(ended, waiting, filed).replace("\n", " ") + "\n\n";
    }
}
