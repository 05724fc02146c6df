package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

import org.jboss.logging.Logger;

import org.nianbao.rim.RequestId;

/**
 * Takes jobs from the queue and works on them, so many at once. One thread takes jobs for all, so that a busy time
 * costs one transaction for many jobs rather than one for each.
 */
public final class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class);

    private final JobQueue queue;
    private final JobRun run;
    private final Duration lease;
    private final LongConsumer ended;
    private final Semaphore free;
    private final ExecutorService taker;
    private final ExecutorService threads;
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopping;

    /** @param ended hears of every job that was brought to its end here */
    public Workers(JobQueue queue, JobRun run, int atOnce, Duration lease, LongConsumer ended) {
        this.queue = queue;
        this.run = run;
        this.lease = lease;
        this.ended = ended;
        this.free = new Semaphore(atOnce);
        this.taker = Executors.newSingleThreadExecutor(task -> new Thread(task, "job-taker"));
        this.threads = Executors.newFixedThreadPool(Math.max(1, atOnce), task -> new Thread(task, "job-worker"));
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
        queue.renew(List.copyOf(inHand), lease);
    }

    private void takeJobs() {
        woken.set(false);
        int places = free.drainPermits();
        int taken = 0;
        try {
            if (places > 0 && !stopping) {
                List<ClaimedJob> jobs = queue.claim(places, lease);
                for (ClaimedJob job : jobs) {
                    inHand.add(job.id());
                    threads.execute(() -> workOn(job));
                    taken++;
                }
            }
        } catch (RuntimeException failed) {
            // The jobs are safe in the queue; the next poll tries again.
            LOG.warn("The queue could not be looked at", failed);
        } finally {
            free.release(places - taken);
        }
    }

    private void workOn(ClaimedJob job) {
        RequestId.begin("job-" + job.id() + "-" + job.attempt());
        try {
            Outcome outcome = run.attempt(job);
            boolean believed = queue.finish(job, outcome);
            if (!believed) {
                LOG.warnf("Job %d was taken by another worker meanwhile; this outcome is dropped", (Object) job.id());
            } else if (outcome instanceof Outcome.PutOff putOff) {
                LOG.infof("Job %d is put off by %s: %s", job.id(), putOff.after(), putOff.trouble());
            } else {
                ended.accept(job.id());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            // Its outcome could not be written down: the lease runs out, and the job is taken again.
            LOG.errorf(failed, "The outcome of job %d could not be kept", (Object) job.id());
        } finally {
            inHand.remove(job.id());
            free.release();
            wake();
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
