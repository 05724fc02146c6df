package org.nianbao.ingest.reading;

/** So many documents are being read that this one did not get its turn, or not enough of it; it may be tried again. */
public class ReadingBusy extends Exception {

    private static final long serialVersionUID = 1L;

    ReadingBusy() {
        super("too many documents are being read at this moment");
    }
}
