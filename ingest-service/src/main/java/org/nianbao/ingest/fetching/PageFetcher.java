package org.nianbao.ingest.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.nianbao.ingest.batches.WaitingItems;

/**
 * Fetches one page, following redirects on its own host; each step is examined like the first. A redirect to another
 * host is told to the caller, for every host is asked one thing at a time.
 */
final class PageFetcher {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int NOT_MODIFIED = 304;

    /** RFC 1035, in characters. */
    private static final int LONGEST_HOST = 253;

    private final Http http;
    private final AddressGuard guard;
    private final int redirects;
    private final Duration timeLimit;

    PageFetcher(Http http, AddressGuard guard, int redirects, Duration timeLimit) {
        this.http = http;
        this.guard = guard;
        this.redirects = redirects;
        this.timeLimit = timeLimit;
    }

    /**
     * Asks for a page.
     *
     * @param conditions headers under which the site may answer that nothing has changed; empty for none
     * @throws FetchFailed when the address gives no page
     */
    Fetched fetch(String address, Map<String, String> conditions) throws FetchFailed, InterruptedException {
        long end = System.nanoTime() + timeLimit.toNanos();
        URI url = checked(address);
        String host = WaitingItems.host(url);
        for (int step = 0; step <= redirects; step++) {
            InetAddress server = guard.addressOf(url.getHost(), left(end));
            Http.Answer answer = http.get(url, server, conditions, left(end));
            if (answer.status() == 200) {
                return new Fetched.Page(url, answer);
            }
            if (answer.status() == NOT_MODIFIED && !conditions.isEmpty()) {
                return new Fetched.NotModified();
            }
            url = next(url, answer);
            if (!WaitingItems.host(url).equals(host)) {
                return new Fetched.Elsewhere(url);
            }
        }
        throw tooManyRedirects();
    }

    private static Duration left(long end) throws FetchFailed {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.toMillis() <= 0) {
            throw FetchFailed.forNow("FETCH_TIMEOUT", "The document did not come in time.", null);
        }
        return left;
    }

    /** Says that an address leads from one to the next without end. */
    FetchFailed tooManyRedirects() {
        return FetchFailed.forGood("TOO_MANY_REDIRECTS", "The address redirects more than " + redirects + " times.");
    }

    private URI next(URI url, Http.Answer answer) throws FetchFailed {
        int status = answer.status();
        String location = answer.header("Location").orElse(null);
        if (REDIRECTS.contains(status) && location != null) {
            return checked(resolved(url, location));
        }
        String message = "The site answered " + status + ".";
        throw status == 429 || status >= 500
                ? FetchFailed.forNow("URL_STATUS", message, null)
                : FetchFailed.forGood("URL_STATUS", message);
    }

    private static String resolved(URI url, String location) throws FetchFailed {
        try {
            return url.resolve(WebAddress.read(location)).toString();
        } catch (URISyntaxException malformed) {
            throw FetchFailed.forGood("URL_NOT_ALLOWED", "The site redirects to something that is no address.");
        }
    }

    /** @throws FetchFailed when it is no address of the web */
    URI checked(String address) throws FetchFailed {
        try {
            URI url = WebAddress.read(address);
            if (url.getHost() != null
                    && url.getHost().length() <= LONGEST_HOST
                    && url.getUserInfo() == null
                    && SCHEMES.contains(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            throw FetchFailed.forGood("URL_NOT_ALLOWED", "This is no address: " + malformed.getReason() + ".");
        }
        throw FetchFailed.forGood("URL_NOT_ALLOWED", "Only http and https addresses are fetched.");
    }
}
