package org.nianbao.ingest.jobs;

import org.nianbao.ingest.reading.ReadingBusy;
import org.nianbao.ingest.reading.ReadingFailed;
import org.nianbao.model.reading.ReportReading;

/** Gives the reading of a job's document. */
public interface JobReading {

    /**
     * Reads the document, or takes the reading that was made when it was accepted.
     *
     * @throws ReadingFailed when the reader came to no result
     * @throws ReadingBusy when it may be tried again
     */
    ReportReading read(ClaimedJob job) throws ReadingFailed, ReadingBusy, InterruptedException;

    /** Keeps a reading for the next attempt at its job, as long as there is room. */
    void keep(ClaimedJob job, ReportReading reading);

    /** The version of the reader. */
    String readerVersion();
}
