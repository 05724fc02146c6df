package org.nianbao.gateway.http;

import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** Reads queries in the two ways they come: as a JSON body, or as parameters of an address. */
final class RequestReader {

    private final ObjectMapper json;

    RequestReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws QueryException when the body is none */
    GraphQlRequest posted(RoutingContext http) {
        String contentType = http.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType == null || !isJson(contentType.toLowerCase(Locale.ROOT))) {
            throw new QueryException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the query as application/json in UTF-8.");
        }
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

    private static boolean isJson(String contentType) {
        String[] parts = contentType.split(";", 2);
        return parts[0].strip().equals("application/json")
                && (parts.length == 1 || !parts[1].contains("charset") || parts[1].contains("utf-8"));
    }
}
