package org.nianbao.ingest.batches;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.nianbao.model.Slice;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.IngestBatch;
import org.nianbao.model.filing.IngestBatch.Kind;

/** Keeps batches and how their documents fare. */
@ApplicationScoped
public class BatchStore {

    private final EntityManager database;

    BatchStore(EntityManager database) {
        this.database = database;
    }

    @Transactional
    long create(Kind kind, String name) {
        StoredBatch batch = new StoredBatch();
        batch.kind = kind;
        batch.name = name;
        batch.submittedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        database.persist(batch);
        return batch.id;
    }

    /** A document that was kept, with its job. */
    @Transactional
    void addAccepted(long batch, int number, String source, long job) {
        add(batch, number, source, BatchItem.State.ACCEPTED, job, null, null);
    }

    /** A document that was not kept. */
    @Transactional
    void addRefused(long batch, int number, String source, String code, String message) {
        add(batch, number, source, BatchItem.State.REFUSED, null, code, message);
    }

    private void add(
            long batch, int number, String source, BatchItem.State state, Long job, String code, String message) {
        database.createNativeQuery("""
                        INSERT INTO batch_item (batch_id, number, source, state, job_id, code, message)
                        VALUES (:batch, :number, :source, :state, :job, :code, :message)""")
                .setParameter("batch", batch)
                .setParameter("number", number)
                .setParameter("source", source)
                .setParameter("state", state.name())
                .setParameter("job", job)
                .setParameter("code", code)
                .setParameter("message", message)
                .executeUpdate();
    }

    @Transactional
    public Optional<IngestBatch> findBatch(long id) {
        return Optional.ofNullable(database.find(StoredBatch.class, id)).map(batch -> batch.message(count(id)));
    }

    private List<Count> count(long batch) {
        return database.createNativeQuery("""
                        SELECT i.state AS item, j.state AS job, JSON_VALUE(j.receipt, '$.outcome') AS outcome,
                            COUNT(*) AS count
                        FROM batch_item i LEFT JOIN job j ON j.id = i.job_id
                        WHERE i.batch_id = :batch GROUP BY 1, 2, 3""", Count.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    /**
     * The documents of a batch in order.
     *
     * @param after the number to continue behind; 0 for the first page
     */
    @Transactional
    public Slice<BatchItem> listItems(long batch, int after, int first) {
        List<StoredItem> found = database.createQuery("""
                        SELECT i FROM StoredItem i LEFT JOIN FETCH i.job j LEFT JOIN FETCH j.document
                        WHERE i.key.batchId = :batch AND i.key.number > :after ORDER BY i.key.number""", StoredItem.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setMaxResults(first + 1)
                .getResultList();
        List<BatchItem> page =
                found.stream().limit(first).map(StoredItem::message).toList();
        return new Slice<>(page, found.size() > first);
    }
}
