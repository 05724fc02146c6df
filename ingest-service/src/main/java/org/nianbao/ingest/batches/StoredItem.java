package org.nianbao.ingest.batches;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.nianbao.ingest.jobs.Job;
import org.nianbao.model.filing.BatchItem;

/** A document of a batch as the database keeps it. */
@Entity
@Table(name = "batch_item")
public class StoredItem {

    @EmbeddedId
    public Key key;

    public String source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public BatchItem.State state;

    /** Null unless accepted. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    public Job job;

    /** Null unless refused. */
    public String code;

    /** Null unless refused. */
    public String message;

    BatchItem message() {
        return new BatchItem(key.number, source, state, job == null ? null : job.message(), code, message);
    }

    /** Its batch and its place there. */
    @Embeddable
    public record Key(
            @Column(name = "batch_id") long batchId,
            @Column(name = "number") int number) {}
}
