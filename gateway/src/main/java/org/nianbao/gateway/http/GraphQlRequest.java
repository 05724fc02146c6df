package org.nianbao.gateway.http;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/**
 * One query with what belongs to it.
 *
 * @param query null when only its hash is sent
 * @param operationName null when the query has one operation
 * @param hash the SHA-256 that the client names the query by; null when it does not
 */
record GraphQlRequest(String query, String operationName, Map<String, Object> variables, String hash) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** @throws QueryException when the body is no JSON object of the shape that GraphQL over HTTP has */
    static GraphQlRequest ofBody(ObjectMapper json, byte[] body) {
        JsonNode node;
        try {
            node = whole(json).readTree(body);
        } catch (IOException notJson) {
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
        if (!absent(extensions) && !extensions.isObject()) {
            throw malformed("\"extensions\" must be an object.");
        }
        String hash = hash(extensions);
        boolean named = absent(query) && hash != null;
        if (!named && (absent(query) || !query.isTextual() || query.textValue().isBlank())) {
            throw malformed("\"query\" must be a text that holds the query.");
        }
        if (!absent(operationName) && !operationName.isTextual()) {
            throw malformed("\"operationName\" must be a text.");
        }
        if (!absent(variables) && !variables.isObject()) {
            throw malformed("\"variables\" must be an object.");
        }
        if (!absent(variables) && hasHalfCharacters(variables)) {
            throw malformed("\"variables\" hold a text that is no Unicode: half of a surrogate pair stands alone.");
        }
        return new GraphQlRequest(
                named ? null : query.textValue(),
                absent(operationName) ? null : operationName.textValue(),
                absent(variables) ? Map.of() : json.convertValue(variables, OBJECT),
                hash);
    }

    private static String hash(JsonNode extensions) {
        if (absent(extensions) || absent(extensions.get("persistedQuery"))) {
            return null;
        }
        JsonNode hash = extensions.get("persistedQuery").path("sha256Hash");
        if (!hash.isTextual() || !SHA256.matcher(hash.textValue()).matches()) {
            throw malformed("\"extensions.persistedQuery.sha256Hash\" must be a SHA-256 of 64 hexadecimal digits.");
        }
        return hash.textValue();
    }

    private static JsonNode parameter(ObjectMapper json, String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            return whole(json).readTree(value);
        } catch (JsonProcessingException notJson) {
            throw malformed("\"" + name + "\" must be JSON.");
        }
    }

    /** Nothing may follow what is read. */
    private static ObjectReader whole(ObjectMapper json) {
        return json.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Such a text cannot be written in UTF-8, so that no service could be asked for it. */
    private static boolean hasHalfCharacters(JsonNode node) {
        if (node.isTextual()) {
            return HALF.matcher(node.textValue()).find();
        }
        for (JsonNode child : node) {
            if (hasHalfCharacters(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean absent(JsonNode node) {
        return node == null || node.isNull();
    }

    private static QueryException malformed(String message) {
        return new QueryException(ErrorCode.BAD_REQUEST, message);
    }
}
