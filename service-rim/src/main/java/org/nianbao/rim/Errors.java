package org.nianbao.rim;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.nianbao.model.filing.ErrorAnswer;

/** Builds the one shape in which errors leave a service. */
public final class Errors {

    /** In seconds; what is overloaded or restarted takes about as long to recover. */
    private static final int RETRY_AFTER = 5;

    private static final int UNAVAILABLE = 503;

    private Errors() {}

    /**
     * An answer of the given status whose body is an {@link ErrorAnswer} with the request's id; with 503, it says when
     * to try again.
     */
    public static Response answer(int status, String code, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.RETRY_AFTER, status == UNAVAILABLE ? RETRY_AFTER : null)
                .entity(new ErrorAnswer(code, message, RequestId.current()))
                .build();
    }
}
