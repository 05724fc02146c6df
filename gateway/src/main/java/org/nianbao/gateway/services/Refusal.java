package org.nianbao.gateway.services;

import java.util.Map;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** A service answered that it will not do what it was asked (4xx): asking again would not help. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;

    private final int status;
    private final String code;

    /**
     * @param code of the service's answer; null when it has none
     * @param message the service's words for its client
     */
    public Refusal(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    /** True when the failure only says that there is no such thing. */
    public static boolean isAbsence(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.status() == NOT_FOUND;
    }

    /** What a client is told whose own doing the refusal is; other failures stay as they are. */
    public static Throwable said(Throwable failure) {
        return failure instanceof Refusal refusal ? refusal.said() : failure;
    }

    private QueryException said() {
        ErrorCode said = switch (status) {
            case 401 -> ErrorCode.UNAUTHENTICATED;
            case 403 -> ErrorCode.FORBIDDEN;
            case NOT_FOUND -> ErrorCode.NOT_FOUND;
            case 409 -> ErrorCode.CONFLICT;
            default -> ErrorCode.BAD_USER_INPUT;
        };
        return new QueryException(said, getMessage(), code == null ? Map.of() : Map.of("reason", code));
    }
}
