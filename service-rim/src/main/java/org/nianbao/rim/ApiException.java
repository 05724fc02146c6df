package org.nianbao.rim;

import java.util.Objects;

/** Something a client asked for that is refused, with the words it is answered with. */
public class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * @param status of the HTTP answer, 400 to 599
     * @param code one of a closed list, such as EMPTY_DOCUMENT; clients decide by it
     * @param message plain words for the client: what was wrong and what to do; no class names
     */
    public ApiException(int status, String code, String message) {
        this(status, code, message, null);
    }

    /** @param cause for the log only, never shown to the client; may be null */
    public ApiException(int status, String code, String message, Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not the status of an error: " + status);
        }
        this.status = status;
        this.code = Objects.requireNonNull(code, "code");
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
