package org.nianbao.gateway.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.language.OperationDefinition;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import org.nianbao.gateway.engine.Engine;
import org.nianbao.gateway.engine.ErrorShape;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** GraphQL over HTTP: POST for everything, GET for queries. It stands before the stock endpoint at the same address. */
@ApplicationScoped
public class GraphQlRoute {

    private static final String PATH = "/graphql";
    private static final int BEFORE_STOCK = -1;
    private static final long LARGEST_BODY = 256 * 1024;

    private final Engine engine;
    private final PersistedQueries persisted;
    private final Budgets budgets;
    private final RequestReader reader;
    private final Answers answers;

    public GraphQlRoute(Engine engine, PersistedQueries persisted, Budgets budgets, ObjectMapper json) {
        this.engine = engine;
        this.persisted = persisted;
        this.budgets = budgets;
        this.reader = new RequestReader(json);
        this.answers = new Answers(json);
    }

    void register(@Observes Router router) {
        router.post(PATH)
                .order(BEFORE_STOCK)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .handler(http -> answer(http, reader::posted))
                .failureHandler(this::failed);
        router.get(PATH)
                .order(BEFORE_STOCK)
                .handler(http -> answer(http, reader::gotten))
                .failureHandler(this::failed);
        router.route(PATH).order(BEFORE_STOCK).handler(this::otherMethod);
    }

    private void answer(RoutingContext http, Function<RoutingContext, GraphQlRequest> read) {
        Optional<AnswerType> accepted = AnswerType.accepted(http.request().getHeader(HttpHeaders.ACCEPT));
        AnswerType type = accepted.orElse(AnswerType.JSON);
        try {
            if (accepted.isEmpty()) {
                throw new QueryException(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Queries are answered in application/graphql-response+json or application/json.");
            }
            GraphQlRequest request = read.apply(http);
            Engine.Prepared prepared =
                    engine.prepare(persisted.text(request), request.operationName(), request.variables());
            admit(http, prepared);
            run(http, type, prepared);
        } catch (Engine.Invalid invalid) {
            ExecutionResult result = ExecutionResultImpl.newExecutionResult()
                    .errors(invalid.errors())
                    .build();
            answers.send(http, type, Statuses.withoutData(type), ErrorShape.specification(result, null));
        } catch (QueryException refusal) {
            answers.refuse(http, type, refusal);
        }
    }

    private void admit(RoutingContext http, Engine.Prepared prepared) {
        boolean query = prepared.operation() == OperationDefinition.Operation.QUERY;
        if (http.request().method().equals(HttpMethod.GET) && !query) {
            http.response().putHeader(HttpHeaders.ALLOW, "POST");
            throw new QueryException(ErrorCode.METHOD_NOT_ALLOWED, "Only queries are answered by GET: use POST.");
        }
        Duration wait = budgets.spend(http.request().remoteAddress().hostAddress(), prepared.cost());
        if (!wait.isZero()) {
            long seconds = wait.plusMillis(999).toSeconds();
            http.response().putHeader("Retry-After", String.valueOf(seconds));
            throw new QueryException(
                    ErrorCode.TOO_MANY_REQUESTS,
                    "This address asks for more than one client is given: wait " + seconds + " seconds.");
        }
    }

    private void run(RoutingContext http, AnswerType type, Engine.Prepared prepared) {
        engine.execute(prepared)
                .whenComplete((result, failure) -> {
                    if (failure == null) {
                        int status = result.isDataPresent() ? 200 : Statuses.withoutData(type);
                        answers.send(http, type, status, ErrorShape.specification(result, prepared.cost()));
                    } else {
                        answers.refuse(http, type, Failures.explain(failure));
                    }
                })
                .exceptionally(failure -> {
                    http.fail(failure);
                    return null;
                });
    }

    private void otherMethod(RoutingContext http) {
        http.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
        answers.refuse(
                http,
                AnswerType.JSON,
                new QueryException(ErrorCode.METHOD_NOT_ALLOWED, "Use POST, or GET for queries."));
    }

    private void failed(RoutingContext http) {
        QueryException said = http.statusCode() == Statuses.BODY_TOO_LARGE
                ? new QueryException(
                        ErrorCode.BODY_TOO_LARGE, "The body is larger than " + LARGEST_BODY / 1024 + " KiB.")
                : Failures.explain(http.failure());
        answers.refuse(http, AnswerType.JSON, said);
    }
}
