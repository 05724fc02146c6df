package org.nianbao.ingest.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;

import org.nianbao.ingest.batches.WaitingItems;

/** Honours robots.txt (RFC 9309): what a site's operators do not want fetched is not fetched. */
@ApplicationScoped
class Robots {

    /** The name that rules in a robots.txt can address us by. */
    private static final Set<String> OURSELVES = Set.of("nianbao");

    /** RFC 9309, 2.2: five redirects are followed, also to another host. */
    private static final int HOPS = 5;

    private static final Map<String, String> NO_CONDITIONS = Map.of();

    private final RobotsStore store;
    private final FetchingConfig config;

    Robots(RobotsStore store, FetchingConfig config) {
        this.store = store;
        this.config = config;
    }

    /**
     * What the operators of the address's site have said, from what is kept of it.
     *
     * @throws FetchFailed when they do not want the address fetched, or it cannot be told
     */
    Said about(URI address) throws FetchFailed {
        if (!config.robots()) {
            return new Said(true, Duration.ZERO);
        }
        String origin = origin(address);
        RobotsStore.Kept kept = store.find(origin).orElse(null);
        if (kept == null) {
            return new Said(false, Duration.ZERO);
        }
        // RFC 9309, 2.3.1.4: when a site does not answer, everything is taken for disallowed, for a while.
        if (kept.status() == 0) {
            throw unreachable();
        }
        BaseRobotRules rules = rules(origin, kept);
        if (!rules.isAllowed(address.toString())) {
            throw FetchFailed.forGood("ROBOTS_DISALLOWED", "The site's robots.txt asks not to fetch this address.");
        }
        return new Said(true, Duration.ofMillis(Math.max(0, rules.getCrawlDelay())));
    }

    /**
     * Asks the site for its robots.txt and keeps it.
     *
     * @throws FetchFailed when the site does not answer
     */
    void ask(URI address, PageFetcher fetcher) throws FetchFailed, InterruptedException {
        String origin = origin(address);
        int status = 0;
        byte[] rules = null;
        try {
            Fetched answer = fetcher.fetch(origin + "/robots.txt", NO_CONDITIONS);
            for (int hop = 0; hop < HOPS && answer instanceof Fetched.Elsewhere elsewhere; hop++) {
                answer = fetcher.fetch(elsewhere.url().toString(), NO_CONDITIONS);
            }
            if (answer instanceof Fetched.Page page) {
                status = 200;
                rules = page.body();
            } else {
                status = 404;
            }
        } catch (FetchFailed failed) {
            // 4xx and endless redirects mean that there are no rules; the rest, that nobody answered.
            status = failed.passing() ? 0 : 404;
        }
        store.keep(origin, status, rules, status == 0 ? config.retry() : config.robotsAge());
        if (status == 0) {
            throw unreachable();
        }
    }

    private static FetchFailed unreachable() {
        return FetchFailed.forNow(
                "ROBOTS_UNREACHABLE", "The site's robots.txt cannot be fetched, so nothing else is.", null);
    }

    private static BaseRobotRules rules(String origin, RobotsStore.Kept kept) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return kept.rules() == null
                ? parser.failedFetch(kept.status())
                : parser.parseContent(origin + "/robots.txt", kept.rules(), "text/plain", OURSELVES);
    }

    private static String origin(URI address) {
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + WaitingItems.host(address) + port;
    }

    /**
     * What a site's operators said.
     *
     * @param known false when they must be asked first
     * @param pause they want between two requests; zero when they do not say
     */
    record Said(boolean known, Duration pause) {}
}
