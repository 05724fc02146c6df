package org.nianbao.ingest.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Keeps documents and their bytes. Only {@link #removeOriginals} removes any, and only bytes. */
@ApplicationScoped
public class DocumentStore {

    private final EntityManager database;
    private final DocumentParts parts;

    DocumentStore(EntityManager database) {
        this.database = database;
        this.parts = new DocumentParts(database);
    }

    /**
     * Keeps documents unless the same bytes are kept already; then only an address that was not known is added. Bytes
     * that were removed are kept again, as if received now. Until the caller's transaction ends, others that keep the
     * same bytes wait.
     *
     * @param arrived none twice; their bytes are read only when they are not here
     * @return the hashes of those that were not known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> keep(Collection<ArrivedDocument> arrived) throws IOException {
        // Two groups that hold the same documents in another order would wait for each other.
        List<ArrivedDocument> inOrder = arrived.stream()
                .sorted(Comparator.comparing(each -> each.document().sha256))
                .toList();
        Map<String, ArrivedDocument.Known> known = database.unwrap(Session.class)
                .doReturningWork(connection -> ArrivedDocument.write(inOrder, connection));
        List<ArrivedDocument> lacking = new ArrayList<>();
        for (ArrivedDocument each : inOrder) {
            String sha256 = each.document().sha256;
            if (known.get(sha256) == ArrivedDocument.Known.REMOVED) {
                comeBack(sha256);
            }
            if (known.get(sha256) != ArrivedDocument.Known.KEPT) {
                lacking.add(each);
            }
        }
        parts.write(lacking);
        return lacking.stream()
                .map(each -> each.document().sha256)
                .filter(sha256 -> known.get(sha256) == ArrivedDocument.Known.NEW)
                .collect(Collectors.toSet());
    }

    private void comeBack(String sha256) {
        database.createNativeQuery(
                        "UPDATE document SET removed_at = NULL, received_at = UTC_TIMESTAMP(6) WHERE sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    /**
     * Removes the bytes of the documents that were received longest ago. What could not be filed keeps its bytes, since
     * nothing else holds what it says, and so does what waits for a job.
     *
     * @param years how long ago they were received, at least
     * @return their hashes; empty when none is left
     */
    @Transactional
    public List<String> removeOriginals(int years, int atMost) {
        List<String> old = database.createNativeQuery("""
                        SELECT d.sha256 FROM document d
                        WHERE d.removed_at IS NULL AND d.received_at < UTC_TIMESTAMP(6) - INTERVAL :years YEAR
                            AND EXISTS (SELECT 1 FROM job j WHERE j.sha256 = d.sha256 AND j.state = 'DONE')
                            AND NOT EXISTS (SELECT 1 FROM job j WHERE j.sha256 = d.sha256 AND j.state <> 'DONE')
                        ORDER BY d.received_at LIMIT :atMost FOR UPDATE SKIP LOCKED""", String.class)
                .setParameter("years", years)
                .setParameter("atMost", atMost)
                .getResultList();
        if (!old.isEmpty()) {
            parts.remove(old);
            database.createNativeQuery("UPDATE document SET removed_at = UTC_TIMESTAMP(6) WHERE sha256 IN (:documents)")
                    .setParameter("documents", old)
                    .executeUpdate();
        }
        return old;
    }

    @Transactional
    public Optional<Document> findDocument(String sha256) {
        return Optional.ofNullable(database.find(Document.class, sha256));
    }

    /**
     * All bytes of a document, which the limit on uploads keeps small enough for memory.
     *
     * @throws IllegalStateException when they were removed: no reading is ever made of nothing
     */
    @Transactional
    public byte[] getBytes(String sha256) {
        byte[] bytes = parts.all(sha256);
        if (bytes.length == 0) {
            throw new IllegalStateException("the original of document " + sha256 + " is not kept any more");
        }
        return bytes;
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
