package org.nianbao.gateway.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.nianbao.gateway.access.Callers;
import org.nianbao.gateway.engine.Engine;
import org.nianbao.gateway.engine.ErrorShape;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.services.DataVersions;

/** GraphQL over HTTP: POST for everything, GET for queries. It stands before the stock endpoint at the same address. */
@ApplicationScoped
public class GraphQlRoute {

    private static final String PATH = "/graphql";
    private static final int BEFORE_STOCK = -1;

    private final Engine engine;
    private final PersistedQueries persisted;
    private final Budgets budgets;
    private final QueryPlaces places;
    private final Callers callers;
    private final DataVersions versions;
    private final QueryMeters meters;
    private final RequestReader reader;
    private final BodyReader bodies;
    private final Answers answers;

    public GraphQlRoute(
            Engine engine,
            PersistedQueries persisted,
            Budgets budgets,
            QueryPlaces places,
            Callers callers,
            DataVersions versions,
            QueryMeters meters,
            ObjectMapper json) {
        this.engine = engine;
        this.persisted = persisted;
        this.budgets = budgets;
        this.places = places;
        this.callers = callers;
        this.versions = versions;
        this.reader = new RequestReader(json);
        this.bodies = new BodyReader(callers);
        this.meters = meters;
        this.answers = new Answers(json, meters);
    }

    void register(@Observes Router router) {
        router.post(PATH)
                .order(BEFORE_STOCK)
                .handler(this::requireJson)
                .handler(bodies)
                .handler(http -> answer(http, reader::posted))
                .failureHandler(this::failed);
        router.get(PATH)
                .order(BEFORE_STOCK)
                .handler(http -> answer(http, reader::gotten))
                .failureHandler(this::failed);
        router.route(PATH).order(BEFORE_STOCK).handler(this::otherMethod);
    }

    /** What is no JSON is not read: a form, say, could be broken in ways of its own. */
    private void requireJson(RoutingContext http) {
        try {
            RequestReader.requireJson(http.request());
            http.next();
        } catch (QueryException refusal) {
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            AnswerType type = AnswerType.accepted(http.request().getHeader(HttpHeaders.ACCEPT))
                    .orElse(AnswerType.JSON);
            answers.refuse(http, type, refusal);
        }
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
            String query = persisted.text(request);
            Engine.Prepared prepared = engine.prepare(query, request.operationName(), request.variables());
            http.put(Answers.OPERATION, prepared.name());
            if (!prepared.isQuery()) {
                change(http, type, prepared);
            } else if (http.request().method().equals(HttpMethod.GET)) {
                get(
                        http,
                        type,
                        prepared,
                        version -> KeptAnswer.tag(version, engine.schemaDigest(), type, query, request));
            } else {
                run(http, type, prepared, null);
            }
        } catch (Engine.Invalid invalid) {
            ExecutionResult result = ExecutionResultImpl.newExecutionResult()
                    .errors(invalid.errors())
                    .build();
            answers.send(http, type, Statuses.withoutData(type), ErrorShape.specification(result, null));
        } catch (QueryException refusal) {
            answers.refuse(http, type, refusal);
        }
    }

    /** An answer by GET is made only when the client has not got it already. */
    private void get(
            RoutingContext http, AnswerType type, Engine.Prepared prepared, Function<String, String> tagOfVersion) {
        versions.current()
                .subscribe()
                .with(version -> guarded(http, type, () -> {
                    String tag = version == null ? null : tagOfVersion.apply(version);
                    if (tag != null && KeptAnswer.isAmong(http.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                        spend(http, 0);
                        answers.sendNothingNew(http, tag);
                    } else {
                        run(http, type, prepared, tag);
                    }
                }));
    }

    private void change(RoutingContext http, AnswerType type, Engine.Prepared prepared) {
        if (http.request().method().equals(HttpMethod.GET)) {
            http.response().putHeader(HttpHeaders.ALLOW, "POST");
            throw new QueryException(ErrorCode.METHOD_NOT_ALLOWED, "Only queries are answered by GET: use POST.");
        }
        callers.identify(http)
                .subscribe()
                .with(
                        caller -> guarded(http, type, () -> {
                            prepared.by(caller);
                            run(http, type, prepared, null);
                        }),
                        failure -> answers.refuse(http, type, Failures.explain(failure)));
    }

    private void guarded(RoutingContext http, AnswerType type, Runnable work) {
        try {
            work.run();
        } catch (QueryException refusal) {
            answers.refuse(http, type, refusal);
        } catch (RuntimeException failure) {
            http.fail(failure);
        }
    }

    private void run(RoutingContext http, AnswerType type, Engine.Prepared prepared, String tag) {
        spend(http, prepared.cost());
        long asked = System.nanoTime();
        places.take(prepared.cost())
                .thenCompose(place -> execute(http, prepared, place))
                .handle((result, failure) -> {
                    meters.executed(prepared, outcome(result), System.nanoTime() - asked);
                    if (!prepared.isQuery()) {
                        versions.forget();
                    }
                    if (failure == null) {
                        send(http, type, prepared, result, tag);
                    } else {
                        answers.refuse(http, type, Failures.explain(failure));
                    }
                    return null;
                })
                .exceptionally(failure -> {
                    http.fail(failure);
                    return null;
                });
    }

    private void send(
            RoutingContext http, AnswerType type, Engine.Prepared prepared, ExecutionResult result, String tag) {
        boolean kept = result.getErrors().isEmpty() && !prepared.isMoving();
        int status = result.isDataPresent() ? 200 : Statuses.withoutData(type);
        answers.send(http, type, status, ErrorShape.specification(result, prepared.cost()), kept ? tag : null);
    }

    private static QueryMeters.Outcome outcome(ExecutionResult result) {
        if (result == null) {
            return QueryMeters.Outcome.FAILED;
        }
        return result.getErrors().isEmpty() ? QueryMeters.Outcome.OK : QueryMeters.Outcome.ERRORS;
    }

    private CompletableFuture<ExecutionResult> execute(
            RoutingContext http, Engine.Prepared prepared, QueryPlaces.Place place) {
        if (http.response().closed()) {
            place.giveBack();
            return CompletableFuture.failedFuture(
                    new QueryException(ErrorCode.UNAVAILABLE, "Nobody waits for the answer any more."));
        }
        try {
            return engine.execute(prepared).whenComplete((result, failure) -> place.giveBack());
        } catch (RuntimeException failure) {
            place.giveBack();
            throw failure;
        }
    }

    private void spend(RoutingContext http, long cost) {
        // Behind a proxy that is trusted this is what the proxy says of its client, which need be no address.
        Duration wait = budgets.spend(http.request().remoteAddress().host(), cost);
        if (!wait.isZero()) {
            long seconds = wait.plusMillis(999).toSeconds();
            http.response().putHeader("Retry-After", String.valueOf(seconds));
            throw new QueryException(
                    ErrorCode.TOO_MANY_REQUESTS,
                    "This address asks for more than one client is given: wait " + seconds + " seconds.");
        }
    }

    private void otherMethod(RoutingContext http) {
        http.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
        answers.refuse(
                http,
                AnswerType.JSON,
                new QueryException(ErrorCode.METHOD_NOT_ALLOWED, "Use POST, or GET for queries."));
    }

    private void failed(RoutingContext http) {
        answers.refuse(http, AnswerType.JSON, Failures.explain(http));
    }
}
