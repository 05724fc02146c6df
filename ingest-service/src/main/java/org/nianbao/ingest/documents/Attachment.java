package org.nianbao.ingest.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes the header that makes a browser save a document under its name (RFC 6266). */
final class Attachment {

    private Attachment() {}

    /** Both forms of the name: plain for old clients, encoded for Chinese. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
