package org.nianbao.gateway.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.rim.RequestId;

/** The one shape in which errors of a query leave the gateway: message, place, and {@code extensions} with a code. */
public final class ErrorShape {

    private ErrorShape() {}

    /** The result as the GraphQL specification has it: errors first, then data when anything was executed. */
    public static Map<String, Object> specification(ExecutionResult result, Long cost) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", result.getErrors().stream().map(ErrorShape::of).toList());
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        if (cost != null) {
            answer.put("extensions", Map.of("cost", cost));
        }
        return answer;
    }

    /** An answer that holds nothing but one error. */
    public static Map<String, Object> only(QueryException failure) {
        return Map.of(
                "errors",
                List.of(Map.of(
                        "message",
                        failure.getMessage(),
                        "extensions",
                        extensions(failure.code().name(), failure.details()))));
    }

    private static Map<String, Object> of(GraphQLError error) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("message", message(error));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            List<Map<String, Object>> places = new ArrayList<>();
            error.getLocations().stream()
                    .filter(place -> place != null && place.getLine() > 0)
                    .forEach(place -> places.add(Map.of("line", place.getLine(), "column", place.getColumn())));
            shape.put("locations", places);
        }
        if (error.getPath() != null) {
            shape.put("path", error.getPath());
        }
        shape.put("extensions", extensions(code(error), details(error)));
        return shape;
    }

    private static Map<String, Object> extensions(String code, Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        details.forEach(extensions::putIfAbsent);
        if (RequestId.current() != null) {
            extensions.put("requestId", RequestId.current());
        }
        return extensions;
    }

    private static Map<String, Object> details(GraphQLError error) {
        return isOurs(error) ? error.getExtensions() : Map.of();
    }

    private static String message(GraphQLError error) {
        if (isOurs(error)) {
            return error.getMessage();
        }
        return error instanceof BadFaithIntrospectionError
                ? "The query asks the schema for the same lists inside each other. Ask for each list of it once."
                : ErrorWords.plain(error.getMessage());
    }

    private static String code(GraphQLError error) {
        if (isOurs(error)) {
            return error.getExtensions().get("code").toString();
        }
        if (error instanceof InvalidSyntaxError) {
            return ErrorCode.GRAPHQL_PARSE_FAILED.name();
        }
        if (error instanceof ValidationError) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED.name();
        }
        if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.QUERY_TOO_COMPLEX.name();
        }
        if (error instanceof NonNullableFieldWasNullError) {
            return ErrorCode.INTERNAL.name();
        }
        return ErrorCode.BAD_USER_INPUT.name();
    }

    private static boolean isOurs(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }
}
