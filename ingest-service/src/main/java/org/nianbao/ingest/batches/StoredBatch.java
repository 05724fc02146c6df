package org.nianbao.ingest.batches;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.nianbao.model.filing.IngestBatch;

/** A batch as the database keeps it. */
@Entity
@Table(name = "batch")
public class StoredBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public IngestBatch.Kind kind;

    public String name;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    /** The name in the sender's token; null for a batch from before it was kept. */
    @Column(name = "submitted_by")
    public String submittedBy;
}
