package org.nianbao.cli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.FakeGateway;
import org.nianbao.cli.ingest.SentFile.Result;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentUploaderTest {

    private static final String RECEIPT = """
            {"outcome": "%s", "agencyId": 7, "agencyName": "桐乡市商务局", "provisional": false, "reportId": 1,
             "revisionId": 1, "active": true, "year": 2013, "edition": "NARRATIVE", "kind": "DEPARTMENT", "level": "COUNTY",
             "regionCode": "330483", "regionPath": null, "sector": null, "scope": "OWN", "aNewField": 1}""";
    private static final String JOB = """
            {"id": 3, "sha256": "00", "name": "a", "state": "%s", "submittedAt": "2026-01-01T00:00:00Z", "receipt": %s,
             "problems": %s}""";

    private FakeGateway gateway;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        gateway = new FakeGateway();
        file = Files.writeString(folder.resolve("年 报&x.txt"), "正文");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aFiledReportTellsItsAgencyAndYear() throws Exception {
        gateway.answer(200, JOB.formatted("DONE", RECEIPT.formatted("CREATED"), "[]"));

        SentFile upload = send();

        assertThat(upload.result()).isEqualTo(Result.FILED);
        assertThat(upload.detail()).isEqualTo("桐乡市商务局 2013");
        assertThat(gateway.requests())
                .containsExactly("POST /documents?name=%E5%B9%B4+%E6%8A%A5%26x.txt Bearer the-token wait=60 正文");
    }

    @Test
    void aKnownReportIsUnchanged() throws Exception {
        gateway.answer(200, JOB.formatted("DONE", RECEIPT.formatted("UNCHANGED"), "[]"));

        assertThat(send().result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void aDocumentInQuarantineTellsTheWorstProblemFirst() throws Exception {
        gateway.answer(200, JOB.formatted("QUARANTINED", "null", """
                        [{"severity": "INFO", "code": "NO_TITLE", "message": "b", "where": null},
                         {"severity": "ERROR", "code": "NOT_A_REPORT", "message": "a page of news", "where": null}]"""));

        SentFile upload = send();

        assertThat(upload.result()).isEqualTo(Result.QUARANTINED);
        assertThat(upload.detail()).startsWith("NOT_A_REPORT: a page of news");
    }

    @Test
    void aJobThatIsNotDoneIsNoSuccess() throws Exception {
        gateway.answer(202, JOB.formatted("QUEUED", "null", "[]"));

        assertThat(send().result()).isEqualTo(Result.WAITING);
    }

    @Test
    void aRefusalCarriesTheServicesWords() throws Exception {
        gateway.answer(
                415, "{\"code\": \"UNSUPPORTED_MEDIA_TYPE\", \"message\": \"A picture.\", \"requestId\": \"r\"}");

        SentFile upload = send();

        assertThat(upload.result()).isEqualTo(Result.REFUSED);
        assertThat(upload.detail()).isEqualTo("UNSUPPORTED_MEDIA_TYPE: A picture.");
    }

    @Test
    void aRefusalWithoutWordsTellsItsStatus() throws Exception {
        gateway.answer(502, "<html>Bad gateway</html>");

        assertThat(send().detail()).isEqualTo("HTTP status 502");
    }

    @Test
    void aServiceThatIsNotThereFailsTheFileOnly() throws Exception {
        gateway.close();

        assertThat(send().result()).isEqualTo(Result.FAILED);
    }

    private SentFile send() throws InterruptedException {
        return new DocumentUploader(gateway.address(), "the-token").send(file);
    }
}
