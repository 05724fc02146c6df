package org.nianbao.gateway.http;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/**
 * One query with what belongs to it.
 *
 * @param operationName null when the query has one operation
 */
record GraphQlRequest(String query, String operationName, Map<String, Object> variables) {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** @throws QueryException when the body is no JSON object of the shape that GraphQL over HTTP has */
    static GraphQlRequest ofBody(ObjectMapper json, byte[] body) {
        JsonNode node;
        try {
            node = json.readTree(body);
        } catch (java.io.IOException notJson) {
            throw malformed("The body is no JSON. It should look like {\"query\": \"{ … }\", \"variables\": {}}.");
        }
        if (node == null || !node.isObject()) {
            throw malformed("The body must be one JSON object with the query in \"query\"; lists are not taken.");
        }
        return of(json, node.get("query"), node.get("operationName"), node.get("variables"), node.get("extensions"));
    }

    /** @throws QueryException when a parameter has not the shape it needs */
    static GraphQlRequest ofParameters(
            ObjectMapper json, String query, String operationName, String variables, String extensions) {
        return of(
                json,
                json.getNodeFactory().textNode(query),
                json.getNodeFactory().textNode(operationName),
                parameter(json, "variables", variables),
                parameter(json, "extensions", extensions));
    }

    private static GraphQlRequest of(
            ObjectMapper json, JsonNode query, JsonNode operationName, JsonNode variables, JsonNode extensions) {
        if (absent(query) || !query.isTextual() || query.textValue().isBlank()) {
            throw malformed("\"query\" must be a text that holds the query.");
        }
        if (!absent(operationName) && !operationName.isTextual()) {
            throw malformed("\"operationName\" must be a text.");
        }
        if (!absent(variables) && !variables.isObject()) {
            throw malformed("\"variables\" must be an object.");
        }
        if (!absent(extensions) && !extensions.isObject()) {
            throw malformed("\"extensions\" must be an object.");
        }
        return new GraphQlRequest(
                query.textValue(),
                absent(operationName) ? null : operationName.textValue(),
                absent(variables) ? Map.of() : json.convertValue(variables, OBJECT));
    }

    private static JsonNode parameter(ObjectMapper json, String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            return json.readTree(value);
        } catch (JsonProcessingException notJson) {
            throw malformed("\"" + name + "\" must be JSON.");
        }
    }

    private static boolean absent(JsonNode node) {
        return node == null || node.isNull();
    }

    private static QueryException malformed(String message) {
        return new QueryException(ErrorCode.BAD_REQUEST, message);
    }
}
