package org.nianbao.rim;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

/** The id that ties a request to its lines in the logs of all services it passes. */
public final class RequestId {

    /** Taken from the request when it is sane, and always set on the answer. */
    public static final String HEADER = "X-Request-Id";

    /** Where the log's format finds it. */
    static final String MDC_KEY = "requestId";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private RequestId() {}

    /** The client's own id when it is sane, else a new one; the argument may be null. */
    static String takeOrMake(String asked) {
        return asked != null && SANE.matcher(asked).matches()
                ? asked
                : UUID.randomUUID().toString();
    }

    /** The id of the request being handled; null outside of one. */
    public static String current() {
        return (String) MDC.get(MDC_KEY);
    }

    /** Gives work that no request asked for an id of its own, on this thread. */
    public static void begin(String id) {
        MDC.put(MDC_KEY, takeOrMake(id));
    }
}
