package org.nianbao.ingest.delivering;

import java.util.List;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;

/**
 * Where readings go, several at a time. Both steps may be repeated: the same delivery twice has the effect of one. Each
 * message fares by itself, and the answers stand in the order of the messages.
 */
public interface Delivery {

    /**
     * Files readings with the catalog.
     *
     * @throws Unavailable when nothing is known of any of them; they may be tried again
     */
    List<Delivered<FilingReceipt>> file(List<ReportFiling> filings) throws Unavailable;

    /**
     * Puts reports' figures into stats, in place of those they had; the answers are the reports' ids.
     *
     * @throws Unavailable when nothing is known of any of them; they may be tried again
     */
    List<Delivered<Long>> keepFigures(List<StatsFiling> filings) throws Unavailable;
}
