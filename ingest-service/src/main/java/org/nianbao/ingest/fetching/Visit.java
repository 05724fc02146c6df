package org.nianbao.ingest.fetching;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of an earlier visit to a page, which a site need not send again as long as it has not changed.
 *
 * @param etag null when the site gave none
 * @param lastModified null when the site gave none
 * @param job of the document; null for a column page
 * @param links of a column page; null for a document
 */
record Visit(String etag, String lastModified, Long job, List<URI> links) {

    /** The conditions to ask under (RFC 9110, 13.1). */
    Map<String, String> conditions() {
        Map<String, String> conditions = new HashMap<>();
        if (etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }
}
