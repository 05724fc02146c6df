package org.nianbao.rim;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

/** Words for what the framework refuses by itself: its own messages name Java classes. */
final class FrameworkError {

    private static final Logger LOG = Logger.getLogger(FrameworkError.class);

    private FrameworkError() {}

    static Response answer(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status >= 500) {
            LOG.error("The framework answered " + status, refusal);
        } else {
            LOG.debugf(refusal, "The framework answered %d", (Object) status);
        }
        Response.ResponseBuilder answer = Response.fromResponse(answer(status));
        keep(HttpHeaders.ALLOW, refusal, answer);
        keep(HttpHeaders.WWW_AUTHENTICATE, refusal, answer);
        return answer.build();
    }

    private static Response answer(int status) {
        return switch (status) {
            case 400 -> Errors.answer(400, "BAD_REQUEST", "The request is not well formed.");
            case 401 -> Errors.answer(401, "UNAUTHORIZED", "This needs a valid bearer token.");
            case 403 -> Errors.answer(403, "FORBIDDEN", "The token does not carry a role that may do this.");
            case 404 -> Errors.answer(404, "NOT_FOUND", "There is nothing at this address.");
            case 405 -> Errors.answer(405, "METHOD_NOT_ALLOWED", "This address does not know this method.");
            case 406 -> Errors.answer(406, "NOT_ACCEPTABLE", "This address answers application/json.");
            case 413 -> Errors.answer(413, "BODY_TOO_LARGE", "The body is larger than is taken here.");
            case 415 -> Errors.answer(415, "UNSUPPORTED_MEDIA_TYPE", "This address does not take this Content-Type.");
            case 503 -> Errors.answer(503, "UNAVAILABLE", "This cannot be done just now. Try again later.");
            default ->
                status >= 500
                        ? Errors.answer(status, "INTERNAL_ERROR", "Something went wrong here. Quote the request id.")
                        : Errors.answer(status, "BAD_REQUEST", "The request cannot be taken.");
        };
    }

    private static void keep(String header, WebApplicationException refusal, Response.ResponseBuilder answer) {
        String value = refusal.getResponse().getHeaderString(header);
        if (value != null) {
            answer.header(header, value);
        }
    }
}
