package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

import org.jboss.logging.Logger;

import org.nianbao.rim.TracedWork;

/**
 * Takes jobs from the queue and works on them in groups, several at once. One thread takes jobs for all. The busier the
 * queue, the larger the groups, and the fewer transactions and calls a job costs. Beside a group that is worked on jobs
 * are left to gather for a while, unless there are enough for a whole group.
 */
public final class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class);

    /** How long a worker rests when nothing of a group could be delivered: others are not there just now. */
    private static final Duration REST = Duration.ofMillis(500);

    private final JobQueue queue;
    private final JobRun run;
    private final Limits limits;
    private final BooleanSupplier resting;
    private final LongConsumer ended;
    private final Semaphore free;
    private final ExecutorService taker;
    private final ExecutorService threads;
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopping;
    /** By the clock of {@link System#nanoTime}; only the taker looks at it. */
    private long lastTaken;

    private boolean lastWasFull;

    /**
     * How much is taken.
     *
     * @param groups worked on at once
     * @param jobs in a group at most
     * @param gathering for how long jobs gather while others are worked on
     * @param lease for how long, unless it is renewed
     */
    public record Limits(int groups, int jobs, Duration gathering, Duration lease) {}

    /**
     * @param resting true while no jobs are to be taken
     * @param ended hears of every job that was brought to its end here
     */
    public Workers(JobQueue queue, JobRun run, Limits limits, BooleanSupplier resting, LongConsumer ended) {
        this.queue = queue;
        this.run = run;
        this.limits = limits;
        this.resting = resting;
        this.ended = ended;
        this.free = new Semaphore(limits.groups());
        this.taker = Executors.newSingleThreadExecutor(task -> new Thread(task, "job-taker"));
        this.threads =
                Executors.newFixedThreadPool(Math.max(1, limits.groups()), task -> new Thread(task, "job-worker"));
    }

    /** Looks at the queue soon; many calls at one time are one. */
    public void wake() {
        if (!stopping && woken.compareAndSet(false, true)) {
            try {
                taker.execute(this::takeJobs);
            } catch (RejectedExecutionException stopped) {
                LOG.debug("Woken while stopping", stopped);
            }
        }
    }

    /** Keeps the leases of all jobs that are being worked on. */
    public void renewLeases() {
        queue.renew(List.copyOf(inHand), limits.lease());
    }

    private void takeJobs() {
        woken.set(false);
        while (!stopping && isWorthWhile() && free.tryAcquire()) {
            if (!takeGroup()) {
                free.release();
                return;
            }
        }
    }

    /** Whoever ends a group wakes the taker; so does each new job, and the poll. */
    private boolean isWorthWhile() {
        return inHand.isEmpty()
                || lastWasFull
                || System.nanoTime() - lastTaken >= limits.gathering().toNanos();
    }

    /** False when there is nothing to do. */
    private boolean takeGroup() {
        try {
            if (resting.getAsBoolean()) {
                return false;
            }
            List<ClaimedJob> jobs = queue.claim(limits.jobs(), limits.lease());
            lastWasFull = jobs.size() == limits.jobs();
            if (jobs.isEmpty()) {
                return false;
            }
            lastTaken = System.nanoTime();
            jobs.forEach(job -> inHand.add(job.id()));
            threads.execute(() -> TracedWork.run(
                    "jobs", "job-" + jobs.get(0).id() + "-" + jobs.get(0).attempt(), () -> workOn(jobs)));
            return true;
        } catch (RuntimeException failed) {
            // The jobs are safe in the queue; the next poll tries again.
            LOG.warn("The queue could not be looked at", failed);
            return false;
        }
    }

    private void workOn(List<ClaimedJob> jobs) {
        try {
            Map<ClaimedJob, Outcome> outcomes = run.attempt(jobs);
            Set<ClaimedJob> believed = queue.finish(outcomes);
            believed.forEach(job -> tell(job, outcomes.get(job)));
            if (believed.size() < jobs.size()) {
                LOG.warnf(
                        "%d jobs were taken by other workers meanwhile; their outcomes are dropped",
                        (Object) (jobs.size() - believed.size()));
            }
            if (outcomes.values().stream().allMatch(Outcome.PutOff.class::isInstance)) {
                Thread.sleep(REST.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            // The outcomes could not be written down: the leases run out, and the jobs are taken again.
            LOG.errorf(failed, "The outcomes of %d jobs could not be kept", (Object) jobs.size());
        } finally {
            jobs.forEach(job -> inHand.remove(job.id()));
            free.release();
            wake();
        }
    }

    private void tell(ClaimedJob job, Outcome outcome) {
        if (outcome instanceof Outcome.PutOff putOff) {
            LOG.infof("Job %d is put off by %s: %s", job.id(), putOff.after(), putOff.trouble());
        } else {
            ended.accept(job.id());
        }
    }

    /** Takes no more jobs, lets those in hand finish, gives the rest back. */
    public void stop(Duration farewell) throws InterruptedException {
        stopping = true;
        taker.shutdown();
        // Whoever is taking jobs hands them to the threads first.
        boolean finished = taker.awaitTermination(farewell.toMillis(), TimeUnit.MILLISECONDS);
        threads.shutdown();
        finished &= threads.awaitTermination(farewell.toMillis(), TimeUnit.MILLISECONDS);
        if (!finished) {
            threads.shutdownNow();
            queue.giveBack(List.copyOf(inHand));
        }
    }
}
