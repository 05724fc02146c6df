package org.nianbao.ingest.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes one request. */
interface Http {

    /**
     * Asks the given address of the host for the document, without following redirects.
     *
     * @param headers sent besides the usual ones
     * @param time in which the whole answer must have come
     * @throws FetchFailed when it has not, or is longer than is taken
     */
    Answer get(URI url, InetAddress address, Map<String, String> headers, Duration time)
            throws FetchFailed, InterruptedException;

    /**
     * What came back.
     *
     * @param headers by their names in lower case; of several with one name the first
     * @param body only read for status 200, else empty
     */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }
}
