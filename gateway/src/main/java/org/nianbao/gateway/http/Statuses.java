package org.nianbao.gateway.http;

import org.nianbao.gateway.errors.ErrorCode;

/** HTTP statuses of answers, as GraphQL over HTTP has them. */
final class Statuses {

    static final int BODY_TOO_LARGE = 413;

    private Statuses() {}

    /** Of an answer that holds an error only. */
    static int of(ErrorCode code, AnswerType type) {
        return switch (code) {
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case BODY_TOO_LARGE -> BODY_TOO_LARGE;
            case BAD_REQUEST -> 400;
            case TOO_MANY_REQUESTS -> 429;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case UNAVAILABLE -> 503;
            case TIMEOUT -> 504;
            case INTERNAL -> 500;
            default -> withoutData(type);
        };
    }

    /** Of a well formed request whose query could not be executed. */
    static int withoutData(AnswerType type) {
        return type == AnswerType.GRAPHQL_RESPONSE ? 400 : 200;
    }
}
