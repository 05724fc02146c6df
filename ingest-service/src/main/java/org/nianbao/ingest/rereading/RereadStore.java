package org.nianbao.ingest.rereading;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Keeps how far a reread has come. A step and its cursor are one transaction, so that a stop loses and repeats nothing.
 */
@ApplicationScoped
public class RereadStore {

    private final EntityManager database;

    RereadStore(EntityManager database) {
        this.database = database;
    }

    /** The reread that runs already, else a new one. */
    @Transactional
    Reread start(String readerVersion) {
        List<Reread> running = running("");
        if (!running.isEmpty()) {
            return running.get(0);
        }
        database.createNativeQuery("INSERT INTO reread (reader_version) VALUES (:version)")
                .setParameter("version", readerVersion)
                .executeUpdate();
        return running("").get(0);
    }

    @Transactional
    Optional<Reread> findReread(long id) {
        return Optional.ofNullable(database.find(Reread.class, id));
    }

    /** Gives the next documents to the queue; how many. A step that another process is making is left to it. */
    @Transactional
    int step(int atMost) {
        List<Reread> mine = running("FOR UPDATE SKIP LOCKED");
        if (mine.isEmpty() || waitingJobs(atMost) >= atMost) {
            return 0;
        }
        Reread reread = mine.get(0);
        List<String> next = next(reread, atMost);
        if (next.isEmpty()) {
            write("UPDATE reread SET ended_at = UTC_TIMESTAMP(6) WHERE id = :id", reread);
            return 0;
        }
        queue(next);
        database.createNativeQuery("UPDATE reread SET last_sha256 = :last, queued = queued + :count WHERE id = :id")
                .setParameter("last", next.get(next.size() - 1))
                .setParameter("count", next.size())
                .setParameter("id", reread.id)
                .executeUpdate();
        return next.size();
    }

    private List<Reread> running(String lock) {
        return database.createNativeQuery(
                        "SELECT * FROM reread WHERE ended_at IS NULL ORDER BY id LIMIT 1 " + lock, Reread.class)
                .getResultList();
    }

    private int waitingJobs(int atMost) {
        return database.createNativeQuery("SELECT id FROM job WHERE due_at <= UTC_TIMESTAMP(6) LIMIT :atMost")
                .setParameter("atMost", atMost)
                .getResultList()
                .size();
    }

    private List<String> next(Reread reread, int atMost) {
        return database.createNativeQuery("""
                        SELECT d.sha256 FROM document d
                        WHERE d.sha256 > :last AND d.removed_at IS NULL AND NOT EXISTS (
                            SELECT 1 FROM job j WHERE j.sha256 = d.sha256
                                AND (j.reader_version = :version OR j.state IN ('QUEUED', 'RUNNING')))
                        ORDER BY d.sha256 LIMIT :atMost""", String.class)
                .setParameter("last", reread.lastSha256)
                .setParameter("version", reread.readerVersion)
                .setParameter("atMost", atMost)
                .getResultList();
    }

    /** A quarantined job is tried again; a document that was filed gets a new job. */
    private void queue(List<String> documents) {
        database.createNativeQuery("""
                        UPDATE job SET state = 'QUEUED', reason = NULL, problems = '[]', ended_at = NULL,
                            lost_leases = 0, due_at = UTC_TIMESTAMP(6)
                        WHERE sha256 IN (:documents) AND state = 'QUARANTINED'""").setParameter("documents", documents).executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO job (sha256, name, state, submitted_at)
                        SELECT d.sha256, d.name, 'QUEUED', UTC_TIMESTAMP(6) FROM document d
                        WHERE d.sha256 IN (:documents) AND NOT EXISTS (
                            SELECT 1 FROM job j WHERE j.sha256 = d.sha256 AND j.state = 'QUEUED')""").setParameter("documents", documents).executeUpdate();
    }

    private void write(String sql, Reread reread) {
        database.createNativeQuery(sql).setParameter("id", reread.id).executeUpdate();
    }
}
