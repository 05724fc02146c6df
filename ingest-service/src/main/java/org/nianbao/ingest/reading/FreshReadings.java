package org.nianbao.ingest.reading;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;

import org.nianbao.model.reading.ReportReading;

/**
 * Readings made while documents were accepted, waiting for their jobs. When documents come faster than they are worked
 * on, those that wait are packed, so that thousands find room and none is read twice; the oldest goes when there are
 * too many even so, for it may wait for a job that another process has done.
 */
public final class FreshReadings {

    private static final Logger LOG = Logger.getLogger(FreshReadings.class);

    private final int capacity;
    private final long packedBytes;
    private final ReadingPress press;
    private final Map<Long, ReportReading> whole = new LinkedHashMap<>();
    private final Map<Long, byte[]> packed = new LinkedHashMap<>();
    private long bytes;

    /**
     * @param capacity how many are kept as they are
     * @param packedBytes how much room the others take at most
     */
    public FreshReadings(int capacity, long packedBytes, ReadingPress press) {
        this.capacity = capacity;
        this.packedBytes = packedBytes;
        this.press = press;
    }

    /** Keeps a reading for its job. */
    public void put(long job, ReportReading reading) {
        Map.Entry<Long, ReportReading> oldest = add(job, reading);
        if (oldest != null) {
            // While it is being packed it cannot be found; its job would be read again, which does no harm.
            addPacked(oldest.getKey(), press.pack(oldest.getValue()));
        }
    }

    /**
     * The reading of a job, once.
     *
     * @param sha256 the job's document; a reading of another one is thrown away, for a database that died before its
     *     commit gives the number of a job again
     */
    public Optional<ReportReading> take(long job, String sha256) {
        ReportReading reading;
        byte[] pack;
        synchronized (this) {
            reading = whole.remove(job);
            pack = removePacked(job);
        }
        return Optional.ofNullable(reading == null && pack != null ? press.unpack(pack) : reading)
                .filter(found -> isOf(sha256, found, job));
    }

    private static boolean isOf(String sha256, ReportReading reading, long job) {
        String made = reading.document().sha256();
        if (!made.equals(sha256)) {
            LOG.infof(
                    "Job %d: a reading of %s waited for it, of a job that was never kept; its own document is %s",
                    job, made, sha256);
        }
        return made.equals(sha256);
    }

    /** The oldest, taken out, when there is no more room for all as they are; else null. */
    private synchronized Map.Entry<Long, ReportReading> add(long job, ReportReading reading) {
        removePacked(job);
        whole.put(job, reading);
        if (whole.size() <= capacity) {
            return null;
        }
        Iterator<Map.Entry<Long, ReportReading>> entries = whole.entrySet().iterator();
        Map.Entry<Long, ReportReading> oldest = entries.next();
        entries.remove();
        return Map.entry(oldest.getKey(), oldest.getValue());
    }

    private synchronized void addPacked(long job, byte[] pack) {
        packed.put(job, pack);
        bytes += pack.length;
        while (bytes > packedBytes) {
            removePacked(packed.keySet().iterator().next());
        }
    }

    private byte[] removePacked(long job) {
        byte[] pack = packed.remove(job);
        bytes -= pack == null ? 0 : pack.length;
        return pack;
    }
}
