package org.nianbao.rim;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request ended in into an answer for its client; what the client need not know goes to the log. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    @ServerExceptionMapper
    Response refused(ApiException refusal) {
        if (refusal.status() >= 500) {
            LOG.warnf(refusal, "Answered %d %s", (Object) refusal.status(), refusal.code());
        } else {
            LOG.debugf("Answered %d %s: %s", refusal.status(), refusal.code(), refusal.getMessage());
        }
        return Errors.answer(refusal.status(), refusal.code(), refusal.getMessage());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        boolean ours = violations.getConstraintViolations().stream().anyMatch(ErrorMappers::isOfAnswer);
        if (ours) {
            return unexpected(violations);
        }
        String message = violations.getConstraintViolations().stream()
                .map(v -> lastName(v.getPropertyPath()) + " " + v.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        return Errors.answer(400, "BAD_REQUEST", message);
    }

    @ServerExceptionMapper
    Response badJson(MismatchedInputException mismatch) {
        return Errors.answer(400, "INVALID_JSON", InvalidJson.describe(mismatch));
    }

    @ServerExceptionMapper
    Response ofFramework(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        if (status == 400 && answer.getCause() instanceof JsonProcessingException json) {
            return Errors.answer(400, "INVALID_JSON", InvalidJson.describe(json));
        }
        return status < 400 ? answer.getResponse() : FrameworkError.answer(answer);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(RuntimeException refusal) {
        LOG.debug("Not authenticated", refusal);
        Response answer =
                Errors.answer(401, "UNAUTHORIZED", "This needs a valid bearer token in the Authorization header.");
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal) {
        LOG.debug("Not allowed", refusal);
        return Errors.answer(403, "FORBIDDEN", "The token does not carry a role that may do this.");
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        Optional<KnownOutage> outage = KnownOutage.find(failure);
        if (outage.isPresent()) {
            LOG.error("Request failed: " + outage.get(), failure);
            return Errors.answer(
                    outage.get().status(), outage.get().name(), outage.get().message());
        }
        LOG.error("Request failed unexpectedly", failure);
        return Errors.answer(
                500, "INTERNAL_ERROR", "Something went wrong here, not with your request. Quote the request id.");
    }

    private static boolean isOfAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** The parameter or field itself, without the Java method it belongs to. */
    private static String lastName(Path path) {
        String name = "request";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
