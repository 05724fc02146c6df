package org.nianbao.ingest.jobs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.nianbao.ingest.documents.Document;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** The work to be done on one submitted document, as the database keeps it. The queue's own columns stay in SQL. */
@Entity
@Table(name = "job")
public class Job {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sha256")
    public Document document;

    /** As this submission told it. */
    public String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public IngestJob.State state;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    /** How often a worker has taken it, the present time included. */
    public int attempts;

    /** How often the worker that had it vanished. */
    @Column(name = "lost_leases")
    public int lostLeases;

    /** What decided for quarantine; null in every other state. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public ProblemCode reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Problem> problems = new ArrayList<>();

    /** Null until the job is done. */
    @JdbcTypeCode(SqlTypes.JSON)
    public FilingReceipt receipt;

    /** As its sender sees it. */
    public IngestJob message() {
        return new IngestJob(id, document.sha256, name, state, submittedAt, receipt, problems);
    }
}
