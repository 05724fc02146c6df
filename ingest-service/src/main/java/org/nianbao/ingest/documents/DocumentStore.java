package org.nianbao.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps documents and their bytes. Nothing here removes any. */
@ApplicationScoped
public class DocumentStore {

    private final EntityManager database;
    private final DocumentParts parts;

    DocumentStore(EntityManager database) {
        this.database = database;
        this.parts = new DocumentParts(database);
    }

    /**
     * Keeps a document unless the same bytes are kept already; then only an address that was not known is added. Until
     * the caller's transaction ends, others that keep the same bytes wait.
     *
     * @param bytes read only when they are new
     * @return true when they are new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean keep(Document document, InputStream bytes) throws IOException {
        int changed = database.createNativeQuery("""
                        INSERT INTO document (sha256, size, name, url, content_type, media_type, charset, received_at)
                        VALUES (:sha256, :size, :name, :url, :contentType, :mediaType, :charset, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE url = COALESCE(url, VALUES(url)), submissions = submissions + 1""")
                .setParameter("sha256", document.sha256)
                .setParameter("size", document.size)
                .setParameter("name", document.name)
                .setParameter("url", document.url)
                .setParameter("contentType", document.contentType)
                .setParameter("mediaType", document.mediaType)
                .setParameter("charset", document.charset)
                .executeUpdate();
        // The server counts an inserted row as 1, a changed one as 2.
        boolean isNew = changed == 1;
        if (isNew) {
            parts.write(document.sha256, bytes);
        }
        return isNew;
    }

    @Transactional
    public Optional<Document> findDocument(String sha256) {
        return Optional.ofNullable(database.find(Document.class, sha256));
    }

    /** All bytes of a document, which the limit on uploads keeps small enough for memory. */
    @Transactional
    public byte[] getBytes(String sha256) {
        return parts.all(sha256);
    }

    /**
     * A piece of a document's bytes.
     *
     * @param part from 0
     * @return empty after the last piece
     */
    @Transactional
    public Optional<byte[]> findPart(String sha256, int part) {
        return parts.one(sha256, part);
    }
}
