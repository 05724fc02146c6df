package org.nianbao.ingest.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;

import org.nianbao.ingest.accepting.Intake;
import org.nianbao.ingest.accepting.Submission;
import org.nianbao.ingest.accepting.TooLarge;
import org.nianbao.ingest.batches.Follow;
import org.nianbao.ingest.batches.WaitingItems;
import org.nianbao.rim.ApiException;

/**
 * What is done when it is an address's turn: one request, to the site's robots.txt or to the address itself, and what
 * follows from the answer.
 */
@ApplicationScoped
class FetchTurn {

    /** Turns that ended nobody knows how, perhaps with their process; after so many the address is suspected. */
    private static final int MOST_VANISHED = 10;

    private final FetchingConfig config;
    private final FetchQueue queue;
    private final Robots robots;
    private final Visits visits;
    private final Intake intake;
    private final PageFetcher fetcher;

    FetchTurn(FetchingConfig config, FetchQueue queue, Robots robots, Visits visits, Intake intake, Vertx vertx) {
        this.config = config;
        this.queue = queue;
        this.robots = robots;
        this.visits = visits;
        this.intake = intake;
        AddressGuard guard = new AddressGuard(
                InetAddress::getAllByName, config.trustedHosts().orElse(Set.of()));
        Http http = new PinnedHttp(vertx, intake.largest(), config.userAgent());
        this.fetcher = new PageFetcher(http, guard, config.redirects(), config.timeLimit());
    }

    void take(FetchTask task) throws IOException, InterruptedException {
        Duration pause = config.pause();
        if (task.attempt() > config.attempts() + MOST_VANISHED) {
            queue.refused(task, "FETCH_FAILED", "Taking this address in failed unexpectedly again and again.", pause);
            return;
        }
        try {
            URI address = fetcher.checked(task.url());
            Robots.Said said = robots.about(address);
            pause = pause(said);
            if (said.known()) {
                fetch(task, pause);
            } else {
                robots.ask(address, fetcher);
                queue.putBack(task, pause);
            }
        } catch (FetchFailed failed) {
            if (failed.passing() && task.attempt() < config.attempts()) {
                queue.putOff(task, config.retry(), pause);
            } else {
                queue.refused(task, failed.code(), failed.getMessage(), pause);
            }
        }
    }

    private void fetch(FetchTask task, Duration pause) throws FetchFailed, IOException, InterruptedException {
        Optional<Visit> before = visits.find(task.url());
        Fetched answer = fetcher.fetch(task.url(), before.map(Visit::conditions).orElse(Map.of()));
        if (answer instanceof Fetched.Page page) {
            takeIn(page, task, pause);
        } else if (answer instanceof Fetched.Elsewhere elsewhere) {
            move(task, elsewhere.url(), pause);
        } else {
            Visit visit = before.orElseThrow();
            if (visit.job() == null) {
                queue.followed(task, visit.links(), config.links(), pause);
            } else {
                queue.unchanged(task, visit.job(), pause);
            }
        }
    }

    private void move(FetchTask task, URI address, Duration pause) throws FetchFailed {
        if (task.hops() >= config.redirects()) {
            throw fetcher.tooManyRedirects();
        }
        if (!task.allows(WaitingItems.host(address))) {
            throw FetchFailed.forGood(
                    "OFF_SITE", "The link of the column page leads to another site, which is not followed.");
        }
        queue.moved(task, address, pause);
    }

    private void takeIn(Fetched.Page page, FetchTask task, Duration pause)
            throws FetchFailed, IOException, InterruptedException {
        if (task.follow() == Follow.ALWAYS) {
            follow(links(page, false), page, task, pause);
            return;
        }
        try {
            Submission submission = Submission.fetched(
                    page.url().toString(),
                    page.contentType(),
                    page.header("Content-Disposition").orElse(null));
            long job = intake.take(new ByteArrayInputStream(page.body()), submission)
                    .id();
            visits.remember(task.url(), page, job);
            queue.accepted(task, job, pause);
        } catch (TooLarge tooLarge) {
            refuse(task, intake.tooLarge(tooLarge), pause);
        } catch (ApiException refused) {
            if (refused.status() >= 500) {
                // Nothing is wrong with the document: it cannot be taken in just now.
                queue.rest(task, config.retry(), pause);
                return;
            }
            List<URI> links = task.follow() == Follow.AUTO ? links(page, true) : List.of();
            if (links.isEmpty()) {
                refuse(task, refused, pause);
            } else {
                follow(links, page, task, pause);
            }
        }
    }

    /** @param onlyNamed true when links count only where they name reports */
    private static List<URI> links(Fetched.Page page, boolean onlyNamed) {
        ColumnPage column = ColumnPage.read(page.body(), page.contentType(), page.url());
        return onlyNamed && !column.named() ? List.of() : column.links();
    }

    private void follow(List<URI> links, Fetched.Page page, FetchTask task, Duration pause) throws FetchFailed {
        if (links.isEmpty()) {
            throw FetchFailed.forGood("NO_LINKS", "The page links to no report of its own site.");
        }
        visits.remember(task.url(), page, links);
        queue.followed(task, links, config.links(), pause);
    }

    private void refuse(FetchTask task, ApiException refused, Duration pause) {
        if (refused.status() >= 500) {
            queue.rest(task, config.retry(), pause);
        } else {
            queue.refused(task, refused.code(), refused.getMessage(), pause);
        }
    }

    private Duration pause(Robots.Said said) {
        Duration wanted = said.pause().compareTo(config.longestPause()) < 0 ? said.pause() : config.longestPause();
        return wanted.compareTo(config.pause()) > 0 ? wanted : config.pause();
    }
}
