package org.nianbao.catalog.merging;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who merged an agency into another one, and who split it off again. */
@Entity
@Table(name = "agency_merge")
public class MergeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long fromId;
    long intoId;
    String mergedBy;
    Instant mergedAt;
    String splitBy;
    Instant splitAt;

    protected MergeRecord() {}

    MergeRecord(long fromId, long intoId, String mergedBy) {
        this.fromId = fromId;
        this.intoId = intoId;
        this.mergedBy = mergedBy;
        this.mergedAt = Instant.now();
    }

    void split(String by) {
        splitBy = by;
        splitAt = Instant.now();
    }

    MergeEntry entry() {
        return new MergeEntry(fromId, intoId, mergedBy, mergedAt, splitBy, splitAt);
    }

    /**
     * A line of the log.
     *
     * @param splitBy null while the two are merged
     * @param splitAt null while the two are merged
     */
    public record MergeEntry(
            long fromId, long intoId, String mergedBy, Instant mergedAt, String splitBy, Instant splitAt) {}
}
