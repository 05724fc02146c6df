package org.nianbao.ingest.delivering;

/**
 * What became of one of several messages that were delivered together.
 *
 * @param <T> what the other service answers
 */
public sealed interface Delivered<T> {

    /** The other service has it. */
    record Taken<T>(T answer) implements Delivered<T> {}

    /**
     * The other service understood it and will never take it as it is.
     *
     * @param words the other service's own
     */
    record Refused<T>(String words) implements Delivered<T> {}

    /**
     * The other service broke down over this message alone. It may be tried again, though hardly for ever.
     *
     * @param trouble which service, and what happened
     */
    record Broke<T>(String trouble) implements Delivered<T> {}

    /**
     * It may be tried again.
     *
     * @param trouble which service, and what happened; for operators
     */
    record PutOff<T>(String trouble) implements Delivered<T> {}
}
