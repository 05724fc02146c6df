package org.nianbao.gateway.errors;

/** Everything that {@code extensions.code} of an error can say. Clients decide by it; the list is closed. */
public enum ErrorCode {
    /** Several things match; the candidates stand beside the code. */
    AMBIGUOUS,
    /** An argument or variable has a value that cannot be taken. */
    BAD_USER_INPUT,
    /** The request around the query is not well formed. */
    BAD_REQUEST,
    /** The client has to send the query with its text once. */
    PERSISTED_QUERY_NOT_FOUND,
    NOT_FOUND,
    UNAUTHENTICATED,
    FORBIDDEN,
    /** A service behind the gateway cannot be reached or fails; the rest of the answer stands. */
    UNAVAILABLE,
    /** A service behind the gateway, or the query as a whole, took too long. */
    TIMEOUT,
    /** More is asked for than is given at once. */
    LIMIT_EXCEEDED,
    /** The client asks for too much in too short a time. */
    TOO_MANY_REQUESTS,
    /** The query could return more than is allowed, or nests too deep. */
    QUERY_TOO_COMPLEX,
    /** Something went wrong here, not with the query. */
    INTERNAL,
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    UNSUPPORTED_MEDIA_TYPE,
    BODY_TOO_LARGE
}
