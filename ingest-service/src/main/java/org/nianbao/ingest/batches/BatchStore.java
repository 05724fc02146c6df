package org.nianbao.ingest.batches;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.nianbao.ingest.accepting.Submitter;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.IngestBatch;
import org.nianbao.model.filing.IngestBatch.Kind;

/** Keeps batches and how their documents fare. */
@ApplicationScoped
public class BatchStore {

    private final EntityManager database;
    private final Submitter submitter;

    BatchStore(EntityManager database, Submitter submitter) {
        this.database = database;
        this.submitter = submitter;
    }

    /** A batch of whoever sends the present request. */
    @Transactional
    long create(Kind kind, String name) {
        StoredBatch batch = new StoredBatch();
        batch.kind = kind;
        batch.name = name;
        batch.submittedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        batch.submittedBy = submitter.name();
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

    public Optional<IngestBatch> findBatch(long id) {
        return Optional.ofNullable(mapBatches(List.of(id)).get(id));
    }

    /** Those of the batches that there are, in one statement. */
    @Transactional
    public Map<Long, IngestBatch> mapBatches(Collection<Long> ids) {
        List<Count> counts = database.createNativeQuery("""
                        SELECT b.id AS batch, b.kind AS kind, b.name AS name, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', b.submitted_at) AS submitted,
                            i.state AS item, j.state AS job, JSON_VALUE(j.receipt, '$.outcome') AS outcome,
                            COUNT(i.number) AS count
                        FROM batch b LEFT JOIN batch_item i ON i.batch_id = b.id LEFT JOIN job j ON j.id = i.job_id
                        WHERE b.id IN (:ids) GROUP BY b.id, i.state, j.state, 7""", Count.class)
                .setParameter("ids", ids)
                .getResultList();
        return counts.stream()
                .collect(Collectors.groupingBy(
                        Count::batch, Collectors.collectingAndThen(Collectors.toList(), Count::message)));
    }
}
