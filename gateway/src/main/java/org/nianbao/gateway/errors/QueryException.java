package org.nianbao.gateway.errors;

import java.util.Map;

/** Says why a field, or a whole query, is not answered, in words for the client. */
public class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Map<String, Object> details;

    /** @param message plain words: what was wrong and what to do; no class names */
    public QueryException(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /** @param details stand beside the code in the error's extensions */
    public QueryException(ErrorCode code, String message, Map<String, Object> details) {
        super(message);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** An argument that cannot be taken. */
    public static QueryException badInput(String message) {
        return new QueryException(ErrorCode.BAD_USER_INPUT, message);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
