package org.nianbao.ingest.fetching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** The addresses that wait to be fetched, shared by all processes: of each host one at a time. */
@ApplicationScoped
class FetchQueue {

    private final EntityManager database;

    FetchQueue(EntityManager database) {
        this.database = database;
    }

    /** Holds a host that may be asked, and gives the address of it that has waited longest. */
    @Transactional
    Optional<FetchTask> take(Duration lease) {
        List<String> hosts = database.createNativeQuery("""
                        SELECT host FROM fetch_host WHERE due_at <= UTC_TIMESTAMP(6)
                        ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED""", String.class).getResultList();
        if (hosts.isEmpty()) {
            return Optional.empty();
        }
        String host = hosts.get(0);
        List<Tuple> items = database.createNativeQuery("""
                        SELECT batch_id, number, source, attempts FROM batch_item
                        WHERE host = :host AND due_at <= UTC_TIMESTAMP(6) ORDER BY due_at, number LIMIT 1""", Tuple.class)
                .setParameter("host", host)
                .getResultList();
        if (items.isEmpty()) {
            release(host, Duration.ZERO);
            return Optional.empty();
        }
        database.createNativeQuery(
                        "UPDATE fetch_host SET due_at = UTC_TIMESTAMP(6) + INTERVAL :lease MICROSECOND WHERE host = :host")
                .setParameter("lease", micros(lease))
                .setParameter("host", host)
                .executeUpdate();
        return Optional.of(begin(host, items.get(0)));
    }

    private FetchTask begin(String host, Tuple item) {
        FetchTask task = new FetchTask(
                item.get(0, Number.class).longValue(),
                item.get(1, Number.class).intValue(),
                item.get(2, String.class),
                host,
                item.get(3, Number.class).intValue() + 1);
        update("attempts = attempts + 1", task).executeUpdate();
        return task;
    }

    /** The document is kept and has a job. */
    @Transactional
    void accepted(FetchTask task, long job, Duration pause) {
        update("state = 'ACCEPTED', job_id = :job, due_at = NULL", task)
                .setParameter("job", job)
                .executeUpdate();
        release(task.host(), pause);
    }

    /** Nothing is kept. */
    @Transactional
    void refused(FetchTask task, String code, String message, Duration pause) {
        update("state = 'REFUSED', code = :code, message = :message, due_at = NULL", task)
                .setParameter("code", code)
                .setParameter("message", message.length() <= 1_000 ? message : message.substring(0, 1_000))
                .executeUpdate();
        release(task.host(), pause);
    }

    /** It is tried again later. */
    @Transactional
    void putOff(FetchTask task, Duration wait, Duration pause) {
        update("due_at = UTC_TIMESTAMP(6) + INTERVAL :wait MICROSECOND", task)
                .setParameter("wait", micros(wait))
                .executeUpdate();
        release(task.host(), pause);
    }

    private Query update(String change, FetchTask task) {
        return database.createNativeQuery(
                        "UPDATE batch_item SET " + change + " WHERE batch_id = :batch AND number = :number")
                .setParameter("batch", task.batch())
                .setParameter("number", task.number());
    }

    /** The host may be asked again after the pause, if anything is still wanted from it. */
    private void release(String host, Duration pause) {
        database.createNativeQuery("""
                        UPDATE fetch_host SET due_at = (
                            SELECT GREATEST(MIN(i.due_at), UTC_TIMESTAMP(6) + INTERVAL :pause MICROSECOND)
                            FROM batch_item i WHERE i.host = :host AND i.due_at IS NOT NULL)
                        WHERE host = :host""")
                .setParameter("pause", micros(pause))
                .setParameter("host", host)
                .executeUpdate();
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }
}
