package org.nianbao.rim.exporting;

import java.io.IOException;
import java.sql.SQLException;

/** Reads a table piece by piece, in the order of a key, and writes what it reads. */
@FunctionalInterface
public interface RowRange {

    /**
     * Writes the next piece.
     *
     * @return false when there was none left
     */
    boolean writeNext(RecordWriter out) throws SQLException, IOException;
}
