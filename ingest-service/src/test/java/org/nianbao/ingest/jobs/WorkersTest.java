package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.delivering.Delivered;
import org.nianbao.ingest.delivering.Delivery;
import org.nianbao.ingest.reading.ReadingFailed;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.reading.ReportReading;

import static org.assertj.core.api.Assertions.assertThat;

class WorkersTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final FakeQueue queue = new FakeQueue();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private Workers workers;

    @AfterEach
    void stop() throws InterruptedException {
        firstMayEnd.countDown();
        workers.stop(Duration.ofSeconds(10));
    }

    @Test
    void jobsGatherWhileAGroupIsWorkedOn() throws InterruptedException {
        workers = workers(LONG, 40);
        come(1);
        assertThat(queue.nextGroup()).containsExactly(1L);
        come(2);
        come(3);
        firstMayEnd.countDown();
        assertThat(queue.nextGroup()).containsExactly(2L, 3L);
    }

    @Test
    void aJobDoesNotWaitForASlowGroupLongerThanItMayGather() throws InterruptedException {
        workers = workers(Duration.ZERO, 40);
        come(1);
        assertThat(queue.nextGroup()).containsExactly(1L);
        come(2);
        assertThat(queue.nextGroup()).containsExactly(2L);
    }

    @Test
    void whileGroupsAreFullTheNextIsTakenAtOnce() throws InterruptedException {
        workers = workers(LONG, 2);
        queue.due.addAll(List.of(1L, 2L, 3L));
        workers.wake();
        assertThat(queue.nextGroup()).containsExactly(1L, 2L);
        assertThat(queue.nextGroup()).containsExactly(3L);
    }

    private void come(long job) {
        queue.due.add(job);
        workers.wake();
    }

    private Workers workers(Duration gathering, int jobs) {
        JobRun run = new JobRun(new SlowFirst(), new NothingToDeliver(), new RetryPlan(LONG, LONG, () -> 1), 1_000, 5);
        return new Workers(queue, run, new Workers.Limits(3, jobs, gathering, LONG), () -> false, job -> {});
    }

    /** The first job is read when the test says so; what becomes of the jobs does not matter here. */
    private final class SlowFirst implements JobReading {

        @Override
        public ReportReading read(ClaimedJob job) throws ReadingFailed, InterruptedException {
            if (job.id() == 1) {
                firstMayEnd.await();
            }
            throw new IllegalStateException("nothing is read in this test");
        }

        @Override
        public void keep(ClaimedJob job, ReportReading reading) {}

        @Override
        public String readerVersion() {
            return "1";
        }
    }

    private static final class NothingToDeliver implements Delivery {

        @Override
        public List<Delivered<FilingReceipt>> file(List<ReportFiling> filings) {
            throw new AssertionError("nothing was read");
        }

        @Override
        public List<Delivered<Long>> keepFigures(List<StatsFiling> figures) {
            throw new AssertionError("nothing was read");
        }
    }

    /** Remembers who was taken together. */
    private static final class FakeQueue implements JobQueue {

        private final BlockingQueue<Long> due = new LinkedBlockingQueue<>();
        private final BlockingQueue<List<Long>> groups = new LinkedBlockingQueue<>();

        List<Long> nextGroup() throws InterruptedException {
            return groups.poll(30, TimeUnit.SECONDS);
        }

        @Override
        public List<ClaimedJob> claim(int atMost, Duration lease) {
            List<Long> taken = new ArrayList<>();
            due.drainTo(taken, atMost);
            if (!taken.isEmpty()) {
                groups.add(taken);
            }
            return taken.stream().map(FakeQueue::job).toList();
        }

        private static ClaimedJob job(long id) {
            return new ClaimedJob(id, 1, 0, "ab".repeat(32), "1.txt", null, null, Instant.EPOCH);
        }

        @Override
        public void renew(Collection<Long> jobs, Duration lease) {}

        @Override
        public Set<ClaimedJob> finish(Map<ClaimedJob, Outcome> outcomes) {
            return outcomes.keySet();
        }

        @Override
        public void giveBack(Collection<Long> jobs) {}
    }
}
