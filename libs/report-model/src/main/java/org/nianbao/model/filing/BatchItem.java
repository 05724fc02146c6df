package org.nianbao.model.filing;

/**
 * One document of a batch.
 *
 * @param number its place in the batch, from 1
 * @param source its name in the archive, or its address
 * @param job null unless accepted or unchanged
 * @param code why it was refused, from a closed list; null unless refused
 * @param message the same in words; null unless refused
 */
public record BatchItem(int number, String source, State state, IngestJob job, String code, String message) {

    /** How far it has come before it had a job. */
    public enum State {
        /** Not yet fetched. */
        WAITING,
        /** Kept; its job tells the rest. */
        ACCEPTED,
        /** The site says that it is as it was when it was fetched before; the job is that of then. */
        UNCHANGED,
        /** A column page: its links are items of their own, and it counts as no document. */
        FOLLOWED,
        /** Not kept. */
        REFUSED
    }
}
