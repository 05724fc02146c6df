package org.nianbao.ingest.batches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.query.NativeQuery;

import org.nianbao.ingest.documents.Document;
import org.nianbao.ingest.jobs.Job;
import org.nianbao.model.Slice;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.BatchItemsKey;

/** Reads documents of many batches, page by page. Each method is one statement. */
@ApplicationScoped
public class ItemPages {

    /** The keys come as one list of lists of numbers: the statement is the same however many there are. */
    private static final String PAGES = """
            SELECT p.number_of_key, {i.*}, {j.*}, {d.*} FROM (
                SELECT k.number_of_key, k.most, w.batch_id, w.number,
                    ROW_NUMBER() OVER (PARTITION BY k.number_of_key ORDER BY w.number) AS place
                FROM JSON_TABLE(:keys, '$[*]' COLUMNS (number_of_key FOR ORDINALITY, batch BIGINT PATH '$[0]',
                    after BIGINT PATH '$[1]', most INT PATH '$[2]')) k
                STRAIGHT_JOIN batch_item w FORCE INDEX (PRIMARY) ON w.batch_id = k.batch AND w.number > k.after) p
            STRAIGHT_JOIN batch_item i FORCE INDEX (PRIMARY) ON i.batch_id = p.batch_id AND i.number = p.number
            LEFT JOIN job j ON j.id = i.job_id LEFT JOIN document d ON d.sha256 = j.sha256
            WHERE p.place <= p.most ORDER BY p.number_of_key, p.place""";

    private final EntityManager database;

    ItemPages(EntityManager database) {
        this.database = database;
    }

    /** The documents of each key's batch in order. */
    @Transactional
    public List<Slice<BatchItem>> list(List<BatchItemsKey> keys) {
        List<List<BatchItem>> pages = new ArrayList<>();
        keys.forEach(key -> pages.add(new ArrayList<>()));
        for (Object[] row : query(keys).getResultList()) {
            pages.get(((Number) row[0]).intValue() - 1).add(((StoredItem) row[1]).message());
        }
        List<Slice<BatchItem>> slices = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            List<BatchItem> page = pages.get(i);
            int first = keys.get(i).first();
            slices.add(new Slice<>(List.copyOf(page.subList(0, Math.min(first, page.size()))), page.size() > first));
        }
        return slices;
    }

    /** One more than asked for tells whether more follow. Jobs and documents come with their items. */
    private NativeQuery<Object[]> query(List<BatchItemsKey> keys) {
        NativeQuery<Object[]> query = database.createNativeQuery(PAGES, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("number_of_key", Long.class)
                .addEntity("i", StoredItem.class)
                .addEntity("j", Job.class)
                .addEntity("d", Document.class);
        query.setParameter(
                "keys",
                keys.stream()
                        .map(key -> List.of(key.batchId(), key.after(), key.first() + 1))
                        .toList()
                        .toString());
        return query;
    }

    /** How many documents each batch has that has any. */
    @Transactional
    public Map<Long, Long> count(Collection<Long> batches) {
        return database.createQuery(
                        "SELECT i.key.batchId, COUNT(*) FROM StoredItem i WHERE i.key.batchId IN :batches"
                                + " GROUP BY i.key.batchId",
                        Object[].class)
                .setParameter("batches", batches)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
