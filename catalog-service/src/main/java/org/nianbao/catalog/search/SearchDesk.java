package org.nianbao.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

import org.nianbao.catalog.search.SearchIndex.SearchResults;
import org.nianbao.rim.ApiException;

/** The index of this process: opened, kept up with the database, and asked. */
@Singleton
public class SearchDesk {

    private static final Logger LOG = Logger.getLogger(SearchDesk.class);

    private final IndexSource source;
    private final SearchConfig config;

    private volatile SearchIndex index;
    private volatile boolean agenciesComplete;
    private volatile boolean complete;
    private volatile boolean closing;
    private IndexFollower follower;
    /** Null with an index that lasts. */
    private Path passing;

    SearchDesk(IndexSource source, SearchConfig config) {
        this.source = source;
        this.config = config;
    }

    /** The service is ready only when the agencies are in the index: the first look does not wait for the schedule. */
    void begin(@Observes StartupEvent started) {
        var first = new Thread(this::follow, "search-index-start");
        // The step that only migrates ends at once, and does not wait for an index.
        first.setDaemon(true);
        first.start();
    }

    /** Follows the database; what fails is tried again the next time. */
    @Scheduled(every = "${nianbao.search.follow-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void follow() {
        try {
            if (follower == null && !closing) {
                open();
            }
            do {
                if (!closing) {
                    follower.step();
                    agenciesComplete = follower.agenciesComplete();
                    complete = follower.complete();
                }
            } while (!complete && !closing);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The search index cannot follow the database just now", failed);
        }
    }

    private void open() throws IOException {
        if (index == null) {
            if (config.directory().isPresent()) {
                index = new SearchIndex(
                        Files.createDirectories(config.directory().get()));
            } else {
                PassingFolder.ofSystem().removeForsaken();
                passing = PassingFolder.ofSystem().make();
                index = new SearchIndex(passing);
            }
        }
        follower = new IndexFollower(index, source, config.overlap());
    }

    /** True when every agency is in the index that was in the database when it was begun. */
    boolean agenciesComplete() {
        return agenciesComplete;
    }

    /** True when everything is in the index that was in the database when it was begun. */
    boolean complete() {
        return complete;
    }

    /** @throws ApiException while not all agencies are in the index, where a list must not be cut short in silence */
    void requireAgencies() {
        if (!agenciesComplete) {
            throw building();
        }
    }

    /**
     * A page of results.
     *
     * @param after a result's cursor; null for the first page
     * @throws ApiException before there is an index at all, and for a cursor that is none
     */
    SearchResults search(SearchQuestion question, SearchOrder order, int first, String after) {
        try {
            return opened().search(question, order, first, after == null ? null : order.parse(after));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    /** How many there are on all pages together. */
    long count(SearchQuestion question) {
        try {
            return opened().count(question);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private SearchIndex opened() {
        SearchIndex opened = index;
        if (opened == null) {
            throw building();
        }
        return opened;
    }

    private static ApiException building() {
        return new ApiException(
                503, "INDEX_BUILDING", "The search index is being built for the first time. Try again later.");
    }

    @PreDestroy
    void close() throws IOException {
        closing = true;
        synchronized (this) {
            if (follower != null) {
                follower.commit();
            }
            if (index != null) {
                index.close();
            }
            if (passing != null) {
                PassingFolder.remove(passing);
            }
        }
    }

    /** The words of a question; empty when there is none in it. */
    static List<String> words(String text) {
        return SearchWords.ofQuestion(text);
    }
}
