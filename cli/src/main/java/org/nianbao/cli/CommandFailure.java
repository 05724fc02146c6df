package org.nianbao.cli;

/** A command cannot go on; the message tells the person at the terminal what is wrong and what to do. */
public final class CommandFailure extends RuntimeException {

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
