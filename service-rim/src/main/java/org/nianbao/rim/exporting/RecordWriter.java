package org.nianbao.rim.exporting;

import java.io.Closeable;
import java.io.IOException;

/** Writes an export record by record; nothing is kept. */
public interface RecordWriter extends Closeable {

    /**
     * One record.
     *
     * @param values in the order of the columns: text, numbers, dates, or lists and records, which are written as JSON;
     *     null for what is absent
     */
    void write(Object... values) throws IOException;
}
