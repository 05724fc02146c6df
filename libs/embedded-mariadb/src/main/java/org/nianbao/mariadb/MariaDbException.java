package org.nianbao.mariadb;

/** The server could not be unpacked, started or asked; the message says which and what to look at. */
public final class MariaDbException extends RuntimeException {

    public MariaDbException(String message) {
        super(message);
    }

    public MariaDbException(String message, Throwable cause) {
        super(message, cause);
    }
}
