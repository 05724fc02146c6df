package org.nianbao.ingest.accepting;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Eventually;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Sha256;
import org.nianbao.ingest.Submit;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

/** Documents that come while another is being kept, which waits for a row that the test holds. */
@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class GroupedAcceptanceTest {

    private static final int TOGETHER = 8;

    @Inject
    Intake intake;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final byte[] known = Submit.newReport();
    private final List<Future<IngestJob>> answers = new ArrayList<>();

    @BeforeEach
    void keepOne() {
        Submit.waiting(known).statusCode(200);
    }

    @AfterEach
    void end() {
        senders.shutdownNow();
    }

    @Test
    void documentsThatComeTogetherAreKeptByOneTransactionOfThreeStatements() throws Exception {
        long before = transactions();
        List<String> statements = StatementCounter.of("nianbao_ingest")
                .during(() -> behindAnother(() -> {
                    for (int i = 0; i < TOGETHER; i++) {
                        send(Submit.newReport(), "report.txt");
                    }
                }));
        assertThat(answers).extracting(Future::get).doesNotHaveDuplicates().hasSize(TOGETHER);
        assertThat(transactions() - before).as("the other one, then all").isEqualTo(2);
        assertThat(statements)
                .filteredOn(sql -> sql.startsWith("INSERT INTO document "))
                .hasSize(2);
        assertThat(statements)
                .filteredOn(sql -> sql.startsWith("INSERT INTO document_part"))
                .hasSize(1);
        assertThat(statements)
                .filteredOn(sql -> sql.startsWith("INSERT INTO job"))
                .as("the other one's and all")
                .hasSize(2);
    }

    @Test
    void theSameDocumentSeveralTimesHasOneJobAndIsKeptWhole() throws Exception {
        byte[] report = Submit.newReport();
        behindAnother(() -> {
            send(report, "one.txt");
            send(Submit.newReport(), "other.txt");
            send(report, "again.txt");
        });
        IngestJob job = answers.get(0).get();
        assertThat(answers.get(2).get()).isEqualTo(job);
        assertThat(job.name()).isEqualTo("one.txt");
        assertThat(answers.get(1).get().id()).isNotEqualTo(job.id());
        given().get("/documents/" + Sha256.of(report)).then().statusCode(200);
        Eventually.jobIs(Math.toIntExact(job.id()), "DONE");
    }

    @Test
    void oneThatCannotBeKeptDoesNotHinderTheOthers() throws Exception {
        behindAnother(() -> {
            send(Submit.newReport(), "one.txt");
            send(Submit.newReport(), "x".repeat(300));
            send(Submit.newReport(), "other.txt");
        });
        assertThatThrownBy(answers.get(1)::get).hasStackTraceContaining("Data too long for column 'name'");
        for (int good : new int[] {0, 2}) {
            IngestJob job = answers.get(good).get();
            given().get("/documents/" + job.sha256() + "/info").then().statusCode(200);
            given().get("/jobs/" + job.id()).then().body("sha256", equalTo(job.sha256()));
        }
    }

    /** Sends documents while the known one is sent again and waits for its row. */
    private void behindAnother(Runnable sending) throws Exception {
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var statement = holder.prepareStatement("SELECT size FROM document WHERE sha256 = ? FOR UPDATE")) {
                statement.setString(1, Sha256.of(known));
                statement.executeQuery();
            }
            Future<IngestJob> other = senders.submit(taking(known, "known.txt"));
            Eventually.holds(this::isBeingKept);
            sending.run();
            holder.rollback();
            holder.setAutoCommit(true);
            other.get(1, TimeUnit.MINUTES);
        }
        for (Future<IngestJob> answer : answers) {
            Eventually.holds(answer::isDone);
        }
    }

    /** Sends one and goes on when it waits. */
    private void send(byte[] report, String name) {
        int before = intake.waiting();
        answers.add(senders.submit(taking(report, name)));
        Eventually.holds(() -> intake.waiting() == before + 1);
    }

    private Callable<IngestJob> taking(byte[] report, String name) {
        return () -> intake.take(new ByteArrayInputStream(report), new Submission(name, null, "text/plain", null));
    }

    private boolean isBeingKept() {
        String sql = "SELECT 1 FROM information_schema.processlist WHERE info LIKE 'INSERT INTO document (%'";
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long transactions() {
        return meters.get("nianbao.step").tag("step", "keep").timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }
}
