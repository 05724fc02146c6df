package org.nianbao.ingest.accepting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import org.nianbao.rim.ApiException;

/** Examines the addresses that senders name. */
public final class SourceUrl {

    private static final int LONGEST = 2_000;
    /** RFC 1035, in characters. */
    private static final int LONGEST_HOST = 253;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private SourceUrl() {}

    /**
     * The address, or null when none was given.
     *
     * @throws ApiException when it is no http or https address
     */
    public static String checked(String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        String address = url.strip();
        if (address.length() > LONGEST || !isWebAddress(address)) {
            throw new ApiException(
                    400, "INVALID_URL", "The url must be an http or https address of at most 2,000 characters.");
        }
        return address;
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && uri.getHost().length() <= LONGEST_HOST
                    && uri.getUserInfo() == null
                    && SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
