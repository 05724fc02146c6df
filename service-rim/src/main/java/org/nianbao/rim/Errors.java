package org.nianbao.rim;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.nianbao.model.filing.ErrorAnswer;

/** Builds the one shape in which errors leave a service. */
public final class Errors {

    private Errors() {}

    /** An answer of the given status whose body is an {@link ErrorAnswer} with the request's id. */
    public static Response answer(int status, String code, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ErrorAnswer(code, message, RequestId.current()))
                .build();
    }
}
