package org.nianbao.ingest.fetching;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/**
 * Reads addresses as browsers do: what a page writes as it is, such as Chinese words and blanks, goes over the wire in
 * percent signs.
 */
final class WebAddress {

    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /** @throws URISyntaxException when it is no address even so, or longer than addresses are kept */
    static URI read(String written) throws URISyntaxException {
        StringBuilder address = new StringBuilder();
        String plain = written.strip();
        if (plain.length() > LONGEST) {
            throw new URISyntaxException(plain.substring(0, LONGEST), "it is too long");
        }
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int character = plain.codePointAt(at);
            boolean bare = character == '%' && !(isHex(plain, at + 1) && isHex(plain, at + 2));
            if (bare || character > '~' || character <= ' ' || "\"<>\\^`{|}".indexOf(character) >= 0) {
                for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    address.append(String.format("%%%02X", octet));
                }
            } else {
                address.appendCodePoint(character);
            }
        }
        if (address.length() > LONGEST) {
            throw new URISyntaxException(plain, "it is too long");
        }
        return new URI(address.toString()).normalize();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }
}
