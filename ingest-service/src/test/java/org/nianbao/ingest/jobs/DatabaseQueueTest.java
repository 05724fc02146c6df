package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
@TestProfile(DatabaseQueueTest.WithoutWorkers.class)
class DatabaseQueueTest {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private DatabaseQueue one;
    private DatabaseQueue other;

    @BeforeEach
    void emptyQueue() {
        // What other classes left stands in the way of jobs being removed.
        for (String table : List.of("batch_item", "fetched_page", "job")) {
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            database.createNativeQuery("DELETE FROM " + table).executeUpdate());
        }
        one = new DatabaseQueue(database, json);
        other = new DatabaseQueue(database, json);
    }

    @Test
    void processesThatTakeJobsAtTheSameTimeNeverTakeTheSame() throws Exception {
        List<Long> submitted = submit(20);
        ExecutorService processes = Executors.newFixedThreadPool(4);
        List<Future<List<ClaimedJob>>> claims = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DatabaseQueue queue = new DatabaseQueue(database, json);
            claims.add(processes.submit(() -> inTransaction(() -> queue.claim(5, LEASE))));
        }
        List<Long> taken = new ArrayList<>();
        for (Future<List<ClaimedJob>> claim : claims) {
            claim.get().forEach(job -> taken.add(job.id()));
        }
        processes.shutdown();
        // A process may go away with less when the others hold the rest at that moment; none is taken twice.
        taken.addAll(ids(inTransaction(() -> one.claim(20, LEASE))));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(submitted);
    }

    @Test
    void workersThatEndTheirJobsAtTheSameTimeNeverWaitForEachOther() throws Exception {
        submit(40);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        List<Future<Integer>> ended = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DatabaseQueue queue = new DatabaseQueue(database, json);
            ended.add(workers.submit(() -> {
                int jobs = 0;
                List<ClaimedJob> claimed = inTransaction(() -> queue.claim(2, LEASE));
                while (!claimed.isEmpty()) {
                    ClaimedJob first = claimed.get(0);
                    ClaimedJob last = claimed.get(claimed.size() - 1);
                    Map<ClaimedJob, Outcome> outcomes = first == last
                            ? Map.of(first, quarantined())
                            : Map.of(first, quarantined(), last, quarantined());
                    jobs += inTransaction(() -> queue.finish(outcomes)).size();
                    claimed = inTransaction(() -> queue.claim(2, LEASE));
                }
                return jobs;
            }));
        }
        int all = 0;
        for (Future<Integer> worker : ended) {
            all += worker.get();
        }
        workers.shutdown();
        all += inTransaction(() -> one.claim(40, LEASE)).size();
        assertThat(all).isEqualTo(40);
    }

    @Test
    void aJobWhoseWorkerDiedIsTakenAgainAfterItsLease() throws Exception {
        submit(1);
        ClaimedJob first = inTransaction(() -> one.claim(1, SHORT)).get(0);
        assertThat(inTransaction(() -> other.claim(1, LEASE))).isEmpty();

        Thread.sleep(SHORT.toMillis() + 50);
        ClaimedJob second = inTransaction(() -> other.claim(1, LEASE)).get(0);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.lostLeases()).isEqualTo(1);
        assertThat(inTransaction(() -> one.finish(Map.of(first, quarantined()))))
                .isEmpty();
        assertThat(inTransaction(() -> other.finish(Map.of(second, quarantined()))))
                .containsExactly(second);
    }

    @Test
    void aRenewedLeaseHolds() throws Exception {
        submit(1);
        ClaimedJob job = inTransaction(() -> one.claim(1, SHORT)).get(0);
        inTransaction(() -> {
            one.renew(List.of(job.id()), LEASE);
            return null;
        });
        Thread.sleep(SHORT.toMillis() + 50);
        assertThat(inTransaction(() -> other.claim(1, LEASE))).isEmpty();
    }

    @Test
    void aJobThatIsPutOffWaitsItsTimeAndIsNoLostLease() throws Exception {
        submit(1);
        ClaimedJob job = inTransaction(() -> one.claim(1, LEASE)).get(0);
        inTransaction(() -> one.finish(Map.of(job, new Outcome.PutOff(SHORT, "catalog-service answered 503"))));
        assertThat(inTransaction(() -> other.claim(1, LEASE))).isEmpty();

        Thread.sleep(SHORT.toMillis() + 50);
        assertThat(inTransaction(() -> other.claim(1, LEASE)))
                .singleElement()
                .satisfies(again -> assertThat(again.lostLeases()).isZero());
    }

    @Test
    void aJobGivenBackIsThereForOthersAtOnce() throws Exception {
        submit(1);
        ClaimedJob job = inTransaction(() -> one.claim(1, LEASE)).get(0);
        inTransaction(() -> {
            one.giveBack(List.of(job.id()));
            return null;
        });
        assertThat(ids(inTransaction(() -> other.claim(1, LEASE)))).containsExactly(job.id());
    }

    @Test
    void anEndedJobShowsItsProblemsAndIsNeverTakenAgain() throws Exception {
        submit(1);
        ClaimedJob job = inTransaction(() -> one.claim(1, SHORT)).get(0);
        inTransaction(() -> one.finish(Map.of(job, quarantined())));
        Thread.sleep(SHORT.toMillis() + 50);
        assertThat(inTransaction(() -> other.claim(1, LEASE))).isEmpty();
        when().get("/jobs/" + job.id())
                .then()
                .body("state", equalTo("QUARANTINED"))
                .body("problems[0].code", equalTo("NO_YEAR"));
    }

    @Test
    void takingManyJobsCostsAsManyStatementsAsTakingOne() throws Exception {
        submit(10);
        List<String> statements = StatementCounter.of("nianbao_ingest")
                .during(() ->
                        assertThat(inTransaction(() -> one.claim(10, LEASE))).hasSize(10));
        assertThat(statements).hasSize(3);
    }

    @Test
    void endingManyJobsCostsAsManyStatementsAsEndingOne() throws Exception {
        submit(10);
        List<ClaimedJob> jobs = inTransaction(() -> one.claim(10, LEASE));
        Map<ClaimedJob, Outcome> outcomes =
                jobs.stream().collect(Collectors.toMap(Function.identity(), job -> quarantined()));

        List<String> statements = StatementCounter.of("nianbao_ingest")
                .during(() ->
                        assertThat(inTransaction(() -> one.finish(outcomes))).hasSize(10));

        assertThat(statements)
                .filteredOn(sql -> sql.contains("job"))
                .as("hold the jobs; end them")
                .hasSize(2);
    }

    @Test
    void aJobWhoseWorkersKeepVanishingIsTakenAlone() throws Exception {
        long suspect = submit(1).get(0);
        for (int vanished = 0; vanished < 2; vanished++) {
            assertThat(ids(inTransaction(() -> one.claim(5, SHORT)))).containsExactly(suspect);
            Thread.sleep(SHORT.toMillis() + 50);
        }
        List<Long> harmless = submit(2);

        assertThat(ids(inTransaction(() -> one.claim(5, LEASE)))).containsExactlyElementsOf(harmless);
        assertThat(ids(inTransaction(() -> one.claim(5, LEASE)))).containsExactly(suspect);
    }

    @Test
    void timesAreTheSameHoweverTheyAreWritten() throws Exception {
        submit(1);
        ClaimedJob job = inTransaction(() -> one.claim(1, LEASE)).get(0);
        assertThat(job.receivedAt())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
    }

    private static List<Long> submit(int count) {
        List<Long> jobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = Submit.now(Submit.newReport()).statusCode(202).extract().path("id");
            jobs.add((long) id);
        }
        return jobs;
    }

    private static Outcome quarantined() {
        return new Outcome.Quarantined(
                ProblemCode.NO_YEAR, List.of(Problem.error(ProblemCode.NO_YEAR, "which year?", null)));
    }

    private static List<Long> ids(List<ClaimedJob> jobs) {
        return jobs.stream().map(ClaimedJob::id).toList();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    /** Leaves the queue to the test. */
    public static class WithoutWorkers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nianbao.jobs.workers", "0");
        }
    }
}
