package org.nianbao.ingest.fetching;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;

/** Fetches one document, following redirects; each step is examined like the first. */
final class PageFetcher {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

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

    /** @throws FetchFailed when the address gives no document */
    Fetched fetch(String address) throws FetchFailed, InterruptedException {
        long end = System.nanoTime() + timeLimit.toNanos();
        URI url = checked(address);
        for (int step = 0; step <= redirects; step++) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.toMillis() <= 0) {
                throw FetchFailed.forNow("FETCH_TIMEOUT", "The document did not come in time.", null);
            }
            Http.Answer answer = http.get(url, guard.addressOf(url.getHost()), left);
            if (answer.status() == 200) {
                return new Fetched(url.toString(), answer.contentType(), answer.disposition(), answer.body());
            }
            url = next(url, answer);
        }
        throw FetchFailed.forGood("TOO_MANY_REDIRECTS", "The address redirects more than " + redirects + " times.");
    }

    private static URI next(URI url, Http.Answer answer) throws FetchFailed {
        int status = answer.status();
        if (REDIRECTS.contains(status) && answer.location() != null) {
            return checked(resolved(url, answer.location()));
        }
        String message = "The site answered " + status + ".";
        throw status == 429 || status >= 500
                ? FetchFailed.forNow("URL_STATUS", message, null)
                : FetchFailed.forGood("URL_STATUS", message);
    }

    private static String resolved(URI url, String location) throws FetchFailed {
        try {
            return url.resolve(location.strip()).toString();
        } catch (IllegalArgumentException malformed) {
            throw FetchFailed.forGood("URL_NOT_ALLOWED", "The site redirects to something that is no address.");
        }
    }

    private static URI checked(String address) throws FetchFailed {
        try {
            URI url = new URI(address).normalize();
            if (url.getHost() != null && url.getUserInfo() == null && SCHEMES.contains(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            throw FetchFailed.forGood("URL_NOT_ALLOWED", "This is no address: " + malformed.getReason() + ".");
        }
        throw FetchFailed.forGood("URL_NOT_ALLOWED", "Only http and https addresses are fetched.");
    }

    /**
     * A document as it came.
     *
     * @param url where it was found in the end
     */
    record Fetched(String url, String contentType, String disposition, byte[] body) {}
}
