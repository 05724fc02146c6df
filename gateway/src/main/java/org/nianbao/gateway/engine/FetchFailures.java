package org.nianbao.gateway.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

import jakarta.ws.rs.ProcessingException;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.vertx.core.VertxException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.services.Outage;

/** Turns what a field failed with into an error for the client; what the client need not know goes to the log. */
final class FetchFailures implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FetchFailures.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        QueryException said = explain(failed.getException(), failed.getPath().toString());
        Map<String, Object> extensions = new HashMap<>(said.details());
        extensions.put("code", said.code().name());
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", said.getMessage())
                .path(failed.getPath())
                .location(failed.getSourceLocation())
                .extensions(extensions)
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult().error(error).build());
    }

    private static QueryException explain(Throwable failure, String path) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof QueryException said) {
                return said;
            }
            if (isTimeout(cause)) {
                LOG.warnf("%s: a service did not answer in time", path);
                return new QueryException(
                        ErrorCode.TIMEOUT, "The service behind this field did not answer in time. Try again later.");
            }
            if (isOutage(cause)) {
                LOG.warnf("%s: a service is unavailable: %s", path, cause.getMessage());
                return new QueryException(
                        ErrorCode.UNAVAILABLE,
                        "The service behind this field cannot be reached just now. Try again later.");
            }
        }
        LOG.errorf(failure, "%s failed unexpectedly", path);
        return new QueryException(
                ErrorCode.INTERNAL, "Something went wrong here, not with your query. Quote the request id.");
    }

    private static boolean isTimeout(Throwable cause) {
        return cause instanceof TimeoutException
                || cause instanceof org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof Outage
                || cause instanceof CircuitBreakerOpenException
                || cause instanceof ProcessingException
                || cause instanceof VertxException
                || cause instanceof IOException;
    }
}
