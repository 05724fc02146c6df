package org.nianbao.ingest.delivering;

/** The other service cannot be reached, is too slow, or broke down: a later attempt may succeed. */
public class Unavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message which service, and what happened; for operators */
    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
