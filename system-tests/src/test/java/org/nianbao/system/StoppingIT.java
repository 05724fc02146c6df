package org.nianbao.system;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nianbao.bench.ingest.Census;
import org.nianbao.bench.ingest.IngestCorpus;
import org.nianbao.bench.ingest.MadeDocument;
import org.nianbao.bench.ingest.Queue;
import org.nianbao.bench.ingest.Verdict;
import org.nianbao.cli.up.House;

import static org.assertj.core.api.Assertions.assertThat;

/** SIGTERM, as a cluster sends it when it takes a pod away: at any moment, nothing is lost. */
class StoppingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final House house = RunningHouse.get();

    @AfterEach
    void theServicesGoOn() throws InterruptedException {
        house.awaitReady();
    }

    @Test
    void aServiceThatIsStoppedFirstAnswersTheRequestsItIsIn() throws Exception {
        for (String service : List.of("gateway", "ingest-service")) {
            List<HttpURLConnection> uploads = new ArrayList<>();
            List<OutputStream> bodies = new ArrayList<>();
            byte[] report = Samples.read("agencies/tongxiang-commerce-2013.html");
            for (int i = 0; i < 4; i++) {
                HttpURLConnection upload = upload(house.addresses().get(service));
                uploads.add(upload);
                bodies.add(upload.getOutputStream());
                bodies.get(i).write(report, 0, report.length / 2);
                bodies.get(i).flush();
            }
            // The service has the first halves before it hears of its end.
            Thread.sleep(300);
            Thread stop = new Thread(() -> stop(service), "stop");
            stop.start();
            Thread.sleep(500);
            for (int i = 0; i < uploads.size(); i++) {
                bodies.get(i).write(report, report.length / 2, report.length - report.length / 2);
                bodies.get(i).close();
                assertThat(uploads.get(i).getResponseCode()).as(service).isEqualTo(202);
            }
            stop.join();
            house.startAgain(service);
            house.awaitReady();
        }
    }

    @Test
    void jobsOfAServiceThatIsStoppedAreFiledOnceAfterItsNextStart() throws Exception {
        List<MadeDocument> documents = IngestCorpus.make(40, 77);
        Set<Integer> accepted = new HashSet<>();
        for (MadeDocument document : documents) {
            RunningHouse.contributor()
                    .queryParam("name", document.name())
                    .contentType(ContentType.BINARY)
                    .body(document.bytes())
                    .post("/documents")
                    .then()
                    .statusCode(202);
            if (accepted.add(accepted.size()) && accepted.size() == documents.size() / 2) {
                stop("ingest-service");
                house.startAgain("ingest-service");
                house.awaitReady();
            }
        }
        stop("ingest-service");
        house.startAgain("ingest-service");
        house.awaitReady();

        var queue = new Queue(house.addresses().get("ingest-service"));
        assertThat(queue.awaitEmpty(PATIENCE)).isTrue();
        Verdict verdict = Verdict.of(
                documents,
                queue,
                new Census(
                        house.addresses().get("catalog-service"),
                        house.addresses().get("stats-service")));
        assertThat(verdict.lost()).isEmpty();
        assertThat(verdict.doubled()).isEmpty();
        assertThat(verdict.filed()).isEqualTo(documents.size());
    }

    private void stop(String service) {
        try {
            house.stop(service);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private HttpURLConnection upload(URI service) throws IOException {
        var upload = (HttpURLConnection) service.resolve("/documents").toURL().openConnection();
        upload.setRequestMethod("POST");
        upload.setDoOutput(true);
        upload.setChunkedStreamingMode(0);
        upload.setRequestProperty("Authorization", "Bearer " + house.contributorToken());
        upload.setRequestProperty("Content-Type", "application/octet-stream");
        return upload;
    }
}
