package org.nianbao.ingest.rereading;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A walk over all stored documents that gives to the queue those not yet read by the present reader. */
@Entity
@Table(name = "reread")
public class Reread {

    @Id
    public Long id;

    @Column(name = "reader_version")
    public String readerVersion;

    @Column(name = "started_at")
    public Instant startedAt;

    /** Null while it runs. */
    @Column(name = "ended_at")
    public Instant endedAt;

    /** How far it has come, in the order of the hashes. */
    @JsonIgnore
    @Column(name = "last_sha256")
    public String lastSha256;

    /** Documents given to the queue so far. */
    public long queued;
}
