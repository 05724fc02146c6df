package org.nianbao.gateway.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.language.OperationDefinition;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.jboss.logging.Logger;

import org.nianbao.gateway.engine.Engine;
import org.nianbao.gateway.engine.ErrorShape;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** GraphQL over HTTP: POST for everything, GET for queries. It stands before the stock endpoint at the same address. */
@ApplicationScoped
public class GraphQlRoute {

    static final String PATH = "/graphql";

    private static final Logger LOG = Logger.getLogger(GraphQlRoute.class);
    private static final int BEFORE_STOCK = -1;
    private static final long LARGEST_BODY = 256 * 1024;

    private final Engine engine;
    private final ObjectMapper json;

    public GraphQlRoute(Engine engine, ObjectMapper json) {
        this.engine = engine;
        this.json = AnswerJson.of(json);
    }

    void register(@Observes Router router) {
        router.post(PATH)
                .order(BEFORE_STOCK)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .handler(http -> answer(http, this::postedRequest))
                .failureHandler(this::failed);
        router.get(PATH).order(BEFORE_STOCK).handler(http -> answer(http, this::gottenRequest));
        router.route(PATH).order(BEFORE_STOCK).handler(this::otherMethod);
    }

    /** Reads a request in one of the ways it can come. */
    private interface RequestReader {
        GraphQlRequest read(RoutingContext http);
    }

    private void answer(RoutingContext http, RequestReader reader) {
        Optional<AnswerType> accepted = AnswerType.accepted(http.request().getHeader(HttpHeaderNames.ACCEPT));
        AnswerType type = accepted.orElse(AnswerType.JSON);
        try {
            if (accepted.isEmpty()) {
                throw new QueryException(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Queries are answered in application/graphql-response+json or application/json.");
            }
            run(http, type, reader.read(http));
        } catch (QueryException refusal) {
            send(http, type, Statuses.of(refusal.code(), type), ErrorShape.only(refusal));
        }
    }

    private void run(RoutingContext http, AnswerType type, GraphQlRequest request) {
        Engine.Prepared prepared;
        try {
            prepared = engine.prepare(request.query(), request.operationName(), request.variables());
        } catch (Engine.Invalid invalid) {
            ExecutionResult result = ExecutionResultImpl.newExecutionResult()
                    .errors(invalid.errors())
                    .build();
            send(http, type, Statuses.withoutData(type), ErrorShape.specification(result, null));
            return;
        }
        if (http.request().method().name().equals("GET")
                && prepared.operation() != OperationDefinition.Operation.QUERY) {
            http.response().putHeader(HttpHeaderNames.ALLOW, "POST");
            throw new QueryException(ErrorCode.METHOD_NOT_ALLOWED, "Only queries are answered by GET: use POST.");
        }
        engine.execute(prepared)
                .whenComplete((result, failure) -> finish(http, type, prepared, result, failure))
                .exceptionally(failure -> {
                    http.fail(failure);
                    return null;
                });
    }

    private void finish(
            RoutingContext http, AnswerType type, Engine.Prepared prepared, ExecutionResult result, Throwable failure) {
        if (failure == null) {
            int status = result.isDataPresent() ? 200 : Statuses.withoutData(type);
            send(http, type, status, ErrorShape.specification(result, prepared.cost()));
        } else if (failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException) {
            QueryException timeout = new QueryException(
                    ErrorCode.TIMEOUT, "The query took too long as a whole. Ask for less at once, or try again later.");
            send(http, type, Statuses.of(timeout.code(), type), ErrorShape.only(timeout));
        } else {
            LOG.error("A query failed unexpectedly", failure);
            QueryException internal = new QueryException(
                    ErrorCode.INTERNAL, "Something went wrong here, not with your query. Quote the request id.");
            send(http, type, Statuses.of(internal.code(), type), ErrorShape.only(internal));
        }
    }

    private GraphQlRequest postedRequest(RoutingContext http) {
        String contentType = http.request().getHeader(HttpHeaderNames.CONTENT_TYPE);
        if (contentType == null || !isJson(contentType.toLowerCase(Locale.ROOT))) {
            throw new QueryException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the query as application/json in UTF-8.");
        }
        Buffer body = http.body().buffer();
        return GraphQlRequest.ofBody(json, body == null ? new byte[0] : body.getBytes());
    }

    private static boolean isJson(String contentType) {
        String[] parts = contentType.split(";", 2);
        return parts[0].strip().equals("application/json")
                && (parts.length == 1 || !parts[1].contains("charset") || parts[1].contains("utf-8"));
    }

    private GraphQlRequest gottenRequest(RoutingContext http) {
        return GraphQlRequest.ofParameters(
                json,
                http.request().getParam("query"),
                http.request().getParam("operationName"),
                http.request().getParam("variables"),
                http.request().getParam("extensions"));
    }

    private void otherMethod(RoutingContext http) {
        http.response().putHeader(HttpHeaderNames.ALLOW, "GET, POST");
        QueryException refusal = new QueryException(ErrorCode.METHOD_NOT_ALLOWED, "Use POST, or GET for queries.");
        send(http, AnswerType.JSON, Statuses.of(refusal.code(), AnswerType.JSON), ErrorShape.only(refusal));
    }

    private void failed(RoutingContext http) {
        boolean tooLarge = http.statusCode() == Statuses.BODY_TOO_LARGE;
        if (!tooLarge) {
            LOG.error("A request failed unexpectedly", http.failure());
        }
        QueryException said = tooLarge
                ? new QueryException(
                        ErrorCode.BODY_TOO_LARGE, "The body is larger than " + LARGEST_BODY / 1024 + " KiB.")
                : new QueryException(ErrorCode.INTERNAL, "Something went wrong here. Quote the request id.");
        send(http, AnswerType.JSON, Statuses.of(said.code(), AnswerType.JSON), ErrorShape.only(said));
    }

    private void send(RoutingContext http, AnswerType type, int status, Map<String, Object> body) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        try {
            Buffer bytes = Buffer.buffer(json.writeValueAsBytes(body));
            response.setStatusCode(status)
                    .putHeader(HttpHeaderNames.CONTENT_TYPE, type.contentType())
                    .putHeader(HttpHeaderNames.VARY, "Accept")
                    .end(bytes);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer could not be written as JSON", unwritable);
        }
    }
}
