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
    /** Something that the request names does not exist. */
    NOT_FOUND,
    /** The change does not fit what is there now; the message says what stands in the way. */
    CONFLICT,
    /** A change was asked for without a token that can be trusted. */
    UNAUTHENTICATED,
    /** The token does not carry the role, or the query is not on the list of allowed ones. */
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
    /** The text is no GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The query does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** Another HTTP method is needed. */
    METHOD_NOT_ALLOWED,
    /** Answers come in none of the media types of the Accept header. */
    NOT_ACCEPTABLE,
    /** The body is not sent as JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE,
    /** The body is larger than is taken. */
    BODY_TOO_LARGE
}
