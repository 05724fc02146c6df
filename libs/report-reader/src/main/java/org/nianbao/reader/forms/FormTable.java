package org.nianbao.reader.forms;

import java.util.List;

/**
 * One of the official tables. It is offered the rows of everything that looks like a form, in order, and takes those
 * that are its own; it goes on over tables that are broken in pieces.
 */
interface FormTable {

    Lexicon lexicon();

    /** True when these rows hold (a piece of) this table. */
    boolean concerns(List<FormRow> rows);

    /** Reads a row. False when it is none of this table. */
    boolean take(FormRow row);

    /** True when a row of this table stands in the page. */
    boolean met();

    /**
     * Says what is missing, after the last row of the page.
     *
     * @param siblings true when other sections of the same form stand in the page, so that this one should too
     */
    void close(boolean siblings);
}
