package org.nianbao.ingest.documents;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.nianbao.model.reading.DocumentInfo;

/** What is known about a kept document besides its bytes. The same bytes are one document, whoever sends them. */
@Entity
@Table(name = "document")
public class Document {

    /** Of the bytes, in lower-case hexadecimal. */
    @Id
    public String sha256;

    /** In bytes. */
    public long size;

    /** As first told; never a path. */
    public String name;

    /** Where it was published, as first told; null when nobody said. */
    public String url;

    /** The Content-Type it was first sent with; null when there was none. */
    @Column(name = "content_type")
    public String contentType;

    /** By content; null when unknown. */
    @Column(name = "media_type")
    public String mediaType;

    /** Of a text; null for others. */
    public String charset;

    @Column(name = "received_at")
    public Instant receivedAt;

    /** When its bytes were removed because their time was over; null while they are kept. */
    @Column(name = "removed_at")
    public Instant removedAt;

    public DocumentInfo info() {
        return new DocumentInfo(name, sha256, mediaType, charset);
    }
}
