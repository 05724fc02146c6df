package org.nianbao.benchscale;

import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.bench.scale.MadeUpFilings;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.stats.filing.ReportFiler;
import org.nianbao.stats.recounting.CountingWorker;

/** Files in groups, as ingest-service delivers them, until all totals are in step. */
@ApplicationScoped
public class Loading {

    private static final int THREADS = 2;
    private static final int AGENCIES_A_GROUP = 8;
    private static final long PROGRESS_NANOS = 10_000_000_000L;

    private final ReportFiler filer;
    private final CountingWorker worker;
    private long loaded;
    private long start;
    private long shown;

    @Inject
    public Loading(ReportFiler filer, CountingWorker worker) {
        this.filer = filer;
        this.worker = worker;
    }

    /** What it took to load some reports, with all that is made of them. */
    record Load(long reports, double seconds, double serviceMillis, double databaseMillis) {

        double perSecond() {
            return reports / seconds;
        }

        /** @return processor time of a report */
        String processorTime() {
            return String.format(
                    Locale.ROOT,
                    "%.2f ms of processor time each: %.2f in the service, %.2f in the database",
                    serviceMillis + databaseMillis,
                    serviceMillis,
                    databaseMillis);
        }
    }

    /** Goes on from what was loaded before. */
    Load loadUpTo(long agencies) throws InterruptedException {
        var filed = new AtomicLong();
        long service = ServerView.ownProcessorNanos();
        long database = ServerView.processorNanos();
        start = System.nanoTime();
        shown = start;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int i = 0; i < THREADS; i++) {
                // A stretch of its own for each thread: agencies side by side fill the pages of the tables.
                long from = loaded + (agencies - loaded) * i / THREADS;
                long to = loaded + (agencies - loaded) * (i + 1) / THREADS;
                work.add(() -> {
                    load(from, to, filed);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the reports cannot be filed", failure.getCause());
        } finally {
            threads.shutdown();
        }
        worker.catchUp();
        loaded = agencies;
        double each = 1e6 * Math.max(1, filed.get());
        return new Load(
                filed.get(),
                (System.nanoTime() - start) / 1e9,
                (ServerView.ownProcessorNanos() - service) / each,
                (ServerView.processorNanos() - database) / each);
    }

    private void load(long first, long end, AtomicLong filed) {
        for (long from = first; from < end; from += AGENCIES_A_GROUP) {
            var group = new ArrayList<StatsFiling>();
            for (long agency = from; agency < Math.min(end, from + AGENCIES_A_GROUP); agency++) {
                group.addAll(MadeUpFilings.ofAgency(agency));
            }
            filer.fileAll(group);
            progress(filed.addAndGet(group.size()));
        }
    }

    private synchronized void progress(long filed) {
        long now = System.nanoTime();
        if (now - shown > PROGRESS_NANOS) {
            shown = now;
            System.err.printf(Locale.ROOT, "%,d filed, %,.0f a second%n", filed, filed / ((now - start) / 1e9));
        }
    }
}
