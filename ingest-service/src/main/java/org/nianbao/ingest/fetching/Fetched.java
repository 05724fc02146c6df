package org.nianbao.ingest.fetching;

import java.net.URI;
import java.util.Optional;

/** What a site answered when it was asked for a page. */
sealed interface Fetched {

    /**
     * The page.
     *
     * @param url where it was found in the end
     */
    record Page(URI url, Http.Answer answer) implements Fetched {

        byte[] body() {
            return answer.body();
        }

        /** As the site said; null when it said nothing. */
        String contentType() {
            return header("Content-Type").orElse(null);
        }

        Optional<String> header(String name) {
            return answer.header(name);
        }
    }

    /** It is as it was when it was fetched before. */
    record NotModified() implements Fetched {}

    /** Another host has it, which is asked when it is its turn. */
    record Elsewhere(URI url) implements Fetched {}
}
