package org.nianbao.gateway.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Singleton;
import jakarta.json.JsonValue;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Vertx;
import org.dataloader.DataLoaderRegistry;

import org.nianbao.gateway.access.Caller;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.services.Moving;

/**
 * Runs queries on the schema that SmallRye makes. It stands in place of SmallRye's own execution service to have one
 * cache of parsed queries with a bound, limits that are checked before anything runs, a registry for batches, and
 * errors in one shape.
 */
@Singleton
public class Engine {

    private final GraphQLSchema schema;
    private final LimitsConfig limits;
    private final Vertx vertx;
    private final Documents documents;
    private final GraphQL graphQl;
    private final String schemaDigest;

    public Engine(GraphQLSchema schema, LimitsConfig limits, Vertx vertx) {
        this.schema = schema;
        this.limits = limits;
        this.vertx = vertx;
        this.documents = new Documents(schema, limits.maxTokens());
        this.graphQl = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(documents)
                .defaultDataFetcherExceptionHandler(new FetchFailures())
                .build();
        this.schemaDigest =
                Integer.toHexString(new SchemaPrinter().print(schema).hashCode());
    }

    /** Changes when the schema does. */
    public String schemaDigest() {
        return schemaDigest;
    }

    /**
     * A query that may run.
     *
     * @param name of the operation; null when it has none
     * @param cost the number of objects it could return
     */
    public record Prepared(ExecutionInput input, OperationDefinition.Operation operation, String name, long cost) {

        public boolean isQuery() {
            return operation == OperationDefinition.Operation.QUERY;
        }

        /** Lets the fields of a mutation know who asks. */
        public void by(Caller caller) {
            input.getGraphQLContext().put(Caller.class, caller);
        }

        /** True, once it was executed, when its answer holds what changes by itself. */
        public boolean isMoving() {
            return Moving.isMarked(input.getGraphQLContext());
        }
    }

    /** A query that was not run because of its text. */
    public static final class Invalid extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient List<GraphQLError> errors;

        Invalid(List<? extends GraphQLError> errors) {
            super("the query is not valid");
            this.errors = List.copyOf(errors);
        }

        public List<GraphQLError> errors() {
            return errors;
        }
    }

    /**
     * Parses, validates and measures a query.
     *
     * @throws Invalid when it does not parse or does not fit the schema
     * @throws QueryException when it asks for too much, or names no operation of its text
     */
    public Prepared prepare(String query, String operationName, Map<String, Object> variables) throws Invalid {
        ExecutionInput input = ExecutionInput.newExecutionInput(query)
                .operationName(operationName)
                .variables(variables)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(smallRyeContext())
                .build();
        PreparsedDocumentEntry entry = documents.prepare(input);
        if (entry.hasErrors()) {
            throw new Invalid(entry.getErrors());
        }
        OperationDefinition operation = operation(entry.getDocument(), operationName);
        QueryMeasure.Size size = QueryMeasure.of(schema, entry.getDocument(), operation, variables);
        check(size);
        return new Prepared(input, operation.getOperation(), operation.getName(), size.cost());
    }

    /** The result; a field that fails is null and has an error. */
    public CompletableFuture<ExecutionResult> execute(Prepared prepared) {
        CompletableFuture<ExecutionResult> result = graphQl.executeAsync(prepared.input());
        if (result.isDone()) {
            return result;
        }
        // A timer of Vert.x fires where the request is handled, so that logs and errors keep its id.
        long timer = vertx.setTimer(
                limits.timeout().toMillis(), fired -> result.completeExceptionally(new TimeoutException()));
        return result.whenComplete((done, failure) -> vertx.cancelTimer(timer));
    }

    private static OperationDefinition operation(Document document, String name) {
        try {
            return NodeUtil.getOperation(document, name).operationDefinition;
        } catch (UnknownOperationException unknown) {
            throw new QueryException(
                    ErrorCode.GRAPHQL_VALIDATION_FAILED,
                    "Several operations or none of this name: set \"operationName\" to one that stands in the query.");
        }
    }

    private void check(QueryMeasure.Size size) {
        if (size.fields() > limits.maxRootFields()) {
            throw tooComplex("The query has " + size.fields() + " fields at its root; " + limits.maxRootFields()
                    + " are allowed. Split it.");
        }
        if (size.depth() > limits.maxDepth()) {
            throw tooComplex("The query nests " + size.depth() + " levels deep; " + limits.maxDepth()
                    + " are allowed. Ask for less at once.");
        }
        if (size.cost() > limits.maxCost()) {
            throw new QueryException(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "The query could return " + size.cost() + " objects; " + limits.maxCost()
                            + " are allowed. Ask for smaller pages or fewer fields.",
                    Map.of("cost", size.cost(), "maxCost", limits.maxCost()));
        }
    }

    private static QueryException tooComplex(String message) {
        return new QueryException(ErrorCode.QUERY_TOO_COMPLEX, message);
    }

    /** What SmallRye's fetchers look for in the context of a query. */
    private static Map<Object, Object> smallRyeContext() {
        // A context left on this thread belongs to another query.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        SmallRyeContext context = SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        Map<Object, Object> values = new HashMap<>();
        values.put(SmallRyeContextManager.CONTEXT, context);
        // Our fetchers never block, so they run where they are called.
        values.put("runBlocking", true);
        return values;
    }
}
