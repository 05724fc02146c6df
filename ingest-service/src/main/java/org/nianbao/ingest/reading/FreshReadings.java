package org.nianbao.ingest.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.nianbao.model.reading.ReportReading;

/** Readings made while documents were accepted, waiting for their jobs; the oldest goes when there are too many. */
public final class FreshReadings {

    private final Map<Long, ReportReading> byJob;

    public FreshReadings(int capacity) {
        this.byJob = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, ReportReading> eldest) {
                return size() > capacity;
            }
        };
    }

    public synchronized void put(long job, ReportReading reading) {
        byJob.put(job, reading);
    }

    /** The reading of a job, once. */
    public synchronized Optional<ReportReading> take(long job) {
        return Optional.ofNullable(byJob.remove(job));
    }
}
