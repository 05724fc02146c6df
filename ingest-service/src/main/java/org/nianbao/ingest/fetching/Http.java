package org.nianbao.ingest.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;

/** Makes one request. */
interface Http {

    /**
     * Asks the given address of the host for the document, without following redirects.
     *
     * @param time in which the whole answer must have come
     * @throws FetchFailed when it has not, or is longer than is taken
     */
    Answer get(URI url, InetAddress address, Duration time) throws FetchFailed, InterruptedException;

    /**
     * What came back.
     *
     * @param location null when there is none
     * @param contentType null when there is none
     * @param disposition the Content-Disposition header; null when there is none
     * @param body only read for status 200, else empty
     */
    record Answer(int status, String location, String contentType, String disposition, byte[] body) {}
}
