package org.nianbao.gateway.http;

import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** Reads queries in the two ways they come: as a JSON body, or as parameters of an address. */
final class RequestReader {

    private static final Set<String> UTF_8 = Set.of("utf-8", "\"utf-8\"", "utf8");

    private final ObjectMapper json;

    RequestReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws QueryException when the body, which is JSON, is no query */
    GraphQlRequest posted(RoutingContext http) {
        Buffer body = http.body().buffer();
        return GraphQlRequest.ofBody(json, body == null ? new byte[0] : body.getBytes());
    }

    /** @throws QueryException when the parameters are none */
    GraphQlRequest gotten(RoutingContext http) {
        HttpServerRequest request = http.request();
        return GraphQlRequest.ofParameters(
                json,
                request.getParam("query"),
                request.getParam("operationName"),
                request.getParam("variables"),
                request.getParam("extensions"));
    }

    /** @throws QueryException when the body is said to be anything but JSON in UTF-8 */
    static void requireJson(HttpServerRequest request) {
        String contentType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType == null || !isJson(contentType.toLowerCase(Locale.ROOT))) {
            throw new QueryException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the query as application/json in UTF-8.");
        }
    }

    private static boolean isJson(String contentType) {
        String[] parts = contentType.split(";", 10);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("charset=") && !UTF_8.contains(parameter.substring("charset=".length()))) {
                return false;
            }
        }
        return parts[0].strip().equals("application/json");
    }
}
