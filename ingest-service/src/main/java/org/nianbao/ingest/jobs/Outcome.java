package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.List;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** How an attempt at a job ended. */
public sealed interface Outcome {

    /** Filed with the catalog and with stats. */
    record Done(FilingReceipt receipt, List<Problem> problems) implements Outcome {}

    /**
     * It will not get better by trying again; a person or a later reader may help.
     *
     * @param reason the problem that decided
     * @param problems all of them, the deciding one included
     */
    record Quarantined(ProblemCode reason, List<Problem> problems) implements Outcome {}

    /**
     * Something else failed; the job keeps its place.
     *
     * @param after how long to wait
     * @param trouble what failed, for operators
     */
    record PutOff(Duration after, String trouble) implements Outcome {}
}
