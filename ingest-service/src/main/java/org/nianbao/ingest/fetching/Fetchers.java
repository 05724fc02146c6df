package org.nianbao.ingest.fetching;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Fetches what waits, several hosts at once. */
@ApplicationScoped
class Fetchers {

    private static final Logger LOG = Logger.getLogger(Fetchers.class);

    private final FetchingConfig config;
    private final FetchQueue queue;
    private final FetchTurn turn;
    private final Semaphore free;
    private final ExecutorService threads;

    Fetchers(FetchingConfig config, FetchQueue queue, FetchTurn turn) {
        this.config = config;
        this.queue = queue;
        this.turn = turn;
        this.free = new Semaphore(config.atOnce());
        this.threads = Executors.newCachedThreadPool(task -> new Thread(task, "fetcher"));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetchWhatWaits() {
        while (free.tryAcquire()) {
            Optional<FetchTask> task = take();
            if (task.isEmpty()) {
                free.release();
                return;
            }
            threads.execute(() -> fetchAndRelease(task.get()));
        }
    }

    private Optional<FetchTask> take() {
        try {
            // Long enough for the fetch, the reading and the keeping.
            return queue.take(config.timeLimit().multipliedBy(4));
        } catch (RuntimeException failed) {
            LOG.warn("The addresses that wait could not be looked at", failed);
            return Optional.empty();
        }
    }

    private void fetchAndRelease(FetchTask task) {
        try {
            turn.take(task);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | IOException failed) {
            // The host's lease runs out, and the address is tried again.
            LOG.errorf(failed, "Batch %d, item %d could not be taken in", (Object) task.batch(), task.number());
        } finally {
            free.release();
            lookAgainAfterPause();
        }
    }

    /** The host may be asked again then; waiting for the next regular look would make every pause a long one. */
    private void lookAgainAfterPause() {
        CompletableFuture.delayedExecutor(config.pause().toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(this::fetchWhatWaits);
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
