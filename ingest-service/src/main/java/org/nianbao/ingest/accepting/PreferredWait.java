package org.nianbao.ingest.accepting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the preference {@code wait} (RFC 7240, 4.3): how many seconds a client is ready to wait for the result. */
final class PreferredWait {

    private static final Pattern WAIT = Pattern.compile(
            "(?:^|,)\\s{0,9}wait\\s{0,9}=\\s{0,9}\"?(\\d{1,9})\"?\\s{0,9}(?:[;,].*)?$", Pattern.CASE_INSENSITIVE);

    private PreferredWait() {}

    /**
     * The wait asked for, cut to what is granted; empty when none is asked for.
     *
     * @param headers all Prefer headers; the first wait counts
     */
    static Optional<Duration> in(List<String> headers, Duration longest) {
        return headers.stream()
                .filter(header -> header.length() <= 1_000)
                .map(WAIT::matcher)
                .filter(Matcher::find)
                .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
                .map(wait -> wait.compareTo(longest) <= 0 ? wait : longest)
                .findFirst();
    }
}
