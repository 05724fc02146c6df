package org.nianbao.gateway.http;

import java.util.Arrays;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import org.nianbao.gateway.engine.ErrorShape;
import org.nianbao.gateway.errors.QueryException;

/** Sends answers as JSON. */
final class Answers {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = AnswerJson.of(json);
    }

    /** An answer that is one error. */
    void refuse(RoutingContext http, AnswerType type, QueryException refusal) {
        send(http, type, Statuses.of(refusal.code(), type), ErrorShape.only(refusal));
    }

    void send(RoutingContext http, AnswerType type, int status, Map<String, Object> body) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        byte[] bytes = bytes(body);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                .putHeader(HttpHeaders.VARY, "Accept");
        boolean keepable =
                http.request().method().equals(HttpMethod.GET) && status == OK && !body.containsKey("errors");
        if (!keepable) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(Buffer.buffer(bytes));
            return;
        }
        String tag = '"' + Sha256.of(bytes).substring(0, 32) + '"';
        // Figures change when a report is filed: a kept answer is asked about each time, and usually need not be sent.
        response.putHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache").putHeader(HttpHeaders.ETAG, tag);
        if (isKept(http.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.end(Buffer.buffer(bytes));
        }
    }

    private static boolean isKept(String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(",", 50))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private byte[] bytes(Map<String, Object> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer could not be written as JSON", unwritable);
        }
    }
}
