package org.nianbao.gateway.http;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import org.nianbao.gateway.engine.ErrorShape;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** Sends answers as JSON. */
final class Answers {

    /** Under this key a request holds the name of its operation, once it was read. */
    static final String OPERATION = "nianbao.operation";

    private static final int NOT_MODIFIED = 304;
    private static final int SECONDS_WHEN_BUSY = 5;

    private final ObjectMapper json;
    private final QueryMeters meters;

    Answers(ObjectMapper json, QueryMeters meters) {
        this.json = AnswerJson.of(json);
        this.meters = meters;
    }

    /** An answer that is one error. */
    void refuse(RoutingContext http, AnswerType type, QueryException refusal) {
        if (refusal.code() == ErrorCode.UNAUTHENTICATED && !http.response().ended()) {
            http.response().putHeader("WWW-Authenticate", "Bearer");
        }
        if (refusal.code() == ErrorCode.UNAVAILABLE && !http.response().ended()) {
            http.response().putHeader("Retry-After", String.valueOf(SECONDS_WHEN_BUSY));
        }
        send(http, type, Statuses.of(refusal.code(), type), ErrorShape.only(refusal));
    }

    void send(RoutingContext http, AnswerType type, int status, Map<String, Object> body) {
        send(http, type, status, body, null);
    }

    /** @param tag null when the answer is not to be kept */
    void send(RoutingContext http, AnswerType type, int status, Map<String, Object> body, String tag) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        meters.countErrors(http.get(OPERATION), body);
        byte[] bytes = bytes(body);
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, type.contentType());
        vary(response);
        if (tag == null) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            keep(response, tag);
        }
        response.end(Buffer.buffer(bytes));
    }

    /** The client has the answer already. */
    void sendNothingNew(RoutingContext http, String tag) {
        HttpServerResponse response = http.response().setStatusCode(NOT_MODIFIED);
        vary(response);
        keep(response, tag);
        response.end();
    }

    private static void vary(HttpServerResponse response) {
        response.putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
    }

    /** Figures change when a report is filed: a kept answer is asked about each time, and usually need not be sent. */
    private static void keep(HttpServerResponse response, String tag) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache").putHeader(HttpHeaders.ETAG, tag);
    }

    private byte[] bytes(Map<String, Object> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer could not be written as JSON", unwritable);
        }
    }
}
