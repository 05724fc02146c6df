package org.nianbao.gateway.http;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import org.nianbao.gateway.access.Callers;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** Words for a query that failed as a whole. */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /** Of a request that was not answered. */
    static QueryException explain(RoutingContext http) {
        if (http.statusCode() == Statuses.BODY_TOO_LARGE) {
            return new QueryException(ErrorCode.BODY_TOO_LARGE, BodyReader.TOO_LARGE);
        }
        boolean withoutBody =
                http.request().method().equals(HttpMethod.POST) && !http.body().available();
        return withoutBody && isBroken(http.failure())
                ? new QueryException(ErrorCode.BAD_REQUEST, "The body broke off, or was not sent as HTTP has it.")
                : explain(http.failure());
    }

    /** What a body fails with that broke off or is not in the shape of HTTP. */
    private static boolean isBroken(Throwable failure) {
        return failure instanceof VertxException
                || failure instanceof IOException
                || failure instanceof IllegalArgumentException;
    }

    static QueryException explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof QueryException said) {
                return said;
            }
            if (cause instanceof AuthenticationFailedException) {
                return Callers.distrusted(cause);
            }
            if (cause instanceof TimeoutException) {
                LOG.warn("A query took too long as a whole");
                return new QueryException(
                        ErrorCode.TIMEOUT,
                        "The query took too long as a whole. Ask for less at once, or try again later.");
            }
        }
        LOG.error("A query failed unexpectedly", failure);
        return new QueryException(
                ErrorCode.INTERNAL, "Something went wrong here, not with your query. Quote the request id.");
    }
}
