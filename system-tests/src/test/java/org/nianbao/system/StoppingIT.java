package org.nianbao.system;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            send(document);
            if (accepted.add(accepted.size()) && accepted.size() == documents.size() / 2) {
                stop("ingest-service");
                house.startAgain("ingest-service");
                house.awaitReady();
            }
        }
        stop("ingest-service");
        house.startAgain("ingest-service");
        house.awaitReady();

        assertAllFiledOnce(documents);
    }

    /** What the job needs is held up, so that it runs for certain when SIGTERM comes. */
    @ParameterizedTest
    @CsvSource({
        "ingest-service, stats-service, 78",
        "catalog-service, catalog-service, 79",
        "stats-service, stats-service, 80"
    })
    void aDeliveryInWhichAServiceIsStoppedIsFiledOnce(String stopped, String heldUp, long seed) throws Exception {
        List<MadeDocument> documents = IngestCorpus.make(8, seed);
        Thread stop = new Thread(() -> stop(stopped), "stop");
        signal("STOP", heldUp);
        try {
            for (MadeDocument document : documents) {
                send(document);
            }
            awaitRunningJob();
            stop.start();
            Thread.sleep(500);
            assertThat(house.processes().get(stopped).isAlive())
                    .as("it ends what it is in")
                    .isTrue();
        } finally {
            signal("CONT", heldUp);
        }
        stop.join();
        house.startAgain(stopped);
        house.awaitReady();

        assertAllFiledOnce(documents);
    }

    private void awaitRunningJob() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (runningJobs().isEmpty()) {
            assertThat(Instant.now()).as("time until a job runs").isBefore(end);
            Thread.sleep(20);
        }
        // Long enough for what is read to be on its way.
        Thread.sleep(500);
    }

    private static List<Object> runningJobs() {
        return RunningHouse.service("ingest-service")
                .get("/jobs?state=RUNNING")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private void signal(String name, String service) throws IOException, InterruptedException {
        String process = Long.toString(house.processes().get(service).pid());
        assertThat(new ProcessBuilder("kill", "-" + name, process)
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void send(MadeDocument document) throws IOException {
        RunningHouse.contributor()
                .queryParam("name", document.name())
                .contentType(ContentType.BINARY)
                .body(document.bytes())
                .post("/documents")
                .then()
                .statusCode(202);
    }

    private void assertAllFiledOnce(List<MadeDocument> documents) throws Exception {
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
