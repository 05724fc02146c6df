package org.nianbao.ingest.fetching;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on what is fetched, and manners towards those it is fetched from. */
@ConfigMapping(prefix = "nianbao.fetching")
public interface FetchingConfig {

    /** Documents fetched at once by this process, each from another host; 0 leaves it to other processes. */
    @WithDefault("4")
    int atOnce();

    /** To connect and to send everything, redirects included. */
    @WithDefault("30s")
    Duration timeLimit();

    /** How often one address may lead to another. */
    @WithDefault("5")
    int redirects();

    /** Whether robots.txt is honoured; only for sites of one's own is there a reason not to. */
    @WithDefault("true")
    boolean robots();

    /** How long a robots.txt is taken for what the site still says; RFC 9309 allows a day. */
    @WithDefault("24h")
    Duration robotsAge();

    /** The longest pause that a robots.txt can ask for with Crawl-delay. */
    @WithDefault("30s")
    Duration longestPause();

    /** Links that are followed from one column page; of more, the rest is refused. */
    @WithDefault("500")
    int links();

    /** Between two requests to one host. */
    @WithDefault("1s")
    Duration pause();

    /** How often an address is tried that cannot be reached or answers with a passing error. */
    @WithDefault("4")
    int attempts();

    /** Between two attempts at one address. */
    @WithDefault("20s")
    Duration retry();

    /** Hosts that may be asked although their addresses are not public: a mirror in one's own network. */
    Optional<Set<String>> trustedHosts();

    /** Tells the operators of a site who asks. */
    @WithDefault("nianbao (annual reports on government information disclosure)")
    String userAgent();
}
