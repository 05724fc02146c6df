package org.nianbao.gateway.http;

import java.util.concurrent.TimeoutException;

import io.quarkus.security.AuthenticationFailedException;
import org.jboss.logging.Logger;

import org.nianbao.gateway.access.Callers;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** Words for a query that failed as a whole. */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

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
