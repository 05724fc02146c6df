package org.nianbao.ingest.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import org.nianbao.ingest.accepting.Intake;
import org.nianbao.ingest.accepting.Submission;
import org.nianbao.ingest.accepting.TooLarge;
import org.nianbao.rim.ApiException;

/** Fetches what waits, several hosts at once, and takes it in like an upload. */
@ApplicationScoped
class Fetchers {

    private static final Logger LOG = Logger.getLogger(Fetchers.class);

    private final FetchingConfig config;
    private final FetchQueue queue;
    private final Intake intake;
    private final PageFetcher fetcher;
    private final Semaphore free;
    private final ExecutorService threads;

    Fetchers(FetchingConfig config, FetchQueue queue, Intake intake, Vertx vertx) {
        this.config = config;
        this.queue = queue;
        this.intake = intake;
        AddressGuard guard = new AddressGuard(
                InetAddress::getAllByName, config.trustedHosts().orElse(Set.of()));
        Http http = new PinnedHttp(vertx, intake.largest(), config.userAgent());
        this.fetcher = new PageFetcher(http, guard, config.redirects(), config.timeLimit());
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
            fetch(task);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | IOException failed) {
            // The host's lease runs out, and the address is tried again.
            LOG.errorf(failed, "Batch %d, item %d could not be taken in", (Object) task.batch(), task.number());
        } finally {
            free.release();
        }
    }

    private void fetch(FetchTask task) throws IOException, InterruptedException {
        Duration pause = config.pause();
        try {
            PageFetcher.Fetched page = fetcher.fetch(task.url());
            Submission submission = Submission.fetched(page.url(), page.contentType(), page.disposition());
            long job = intake.take(new ByteArrayInputStream(page.body()), submission);
            queue.accepted(task, job, pause);
        } catch (FetchFailed failed) {
            if (failed.passing() && task.attempt() < config.attempts()) {
                queue.putOff(task, config.retry(), pause);
            } else {
                queue.refused(task, failed.code(), failed.getMessage(), pause);
            }
        } catch (TooLarge tooLarge) {
            ApiException refusal = intake.tooLarge(tooLarge);
            queue.refused(task, refusal.code(), refusal.getMessage(), pause);
        } catch (ApiException refused) {
            if (refused.status() >= 500) {
                queue.putOff(task, config.retry(), pause);
            } else {
                queue.refused(task, refused.code(), refused.getMessage(), pause);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
