package org.nianbao.ingest.delivering;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;

/** Where readings go. Both steps may be repeated: the same delivery twice has the effect of one. */
public interface Delivery {

    /**
     * Files a reading with the catalog.
     *
     * @param sha256 of the document
     * @throws Refused when the catalog will never take it as it is
     * @throws Unavailable when it may be tried again
     */
    FilingReceipt file(String sha256, ReportFiling filing) throws Refused, Unavailable;

    /**
     * Puts a report's figures into stats, in place of those it had.
     *
     * @throws Refused when stats will never take them as they are
     * @throws Unavailable when it may be tried again
     */
    void keepFigures(StatsFiling filing) throws Refused, Unavailable;
}
