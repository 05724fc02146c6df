package org.nianbao.ingest.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.nianbao.ingest.batches.Follow;
import org.nianbao.ingest.batches.WaitingItems;

/** The addresses that wait to be fetched, shared by all processes: of each host one at a time. */
@ApplicationScoped
class FetchQueue {

    private final EntityManager database;
    private final WaitingItems items;

    FetchQueue(EntityManager database, WaitingItems items) {
        this.database = database;
        this.items = items;
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
        List<Tuple> waiting = database.createNativeQuery("""
                        SELECT batch_id, number, address, attempts, hops, follow, site FROM batch_item
                        WHERE host = :host AND due_at <= UTC_TIMESTAMP(6) ORDER BY due_at, number LIMIT 1""", Tuple.class)
                .setParameter("host", host)
                .getResultList();
        if (waiting.isEmpty()) {
            release(host, Duration.ZERO);
            return Optional.empty();
        }
        database.createNativeQuery(
                        "UPDATE fetch_host SET due_at = UTC_TIMESTAMP(6) + INTERVAL :lease MICROSECOND WHERE host = :host")
                .setParameter("lease", micros(lease))
                .setParameter("host", host)
                .executeUpdate();
        return Optional.of(begin(host, waiting.get(0)));
    }

    private FetchTask begin(String host, Tuple item) {
        FetchTask task = new FetchTask(
                item.get(0, Number.class).longValue(),
                item.get(1, Number.class).intValue(),
                item.get(2, String.class),
                host,
                item.get(3, Number.class).intValue() + 1,
                item.get(4, Number.class).intValue(),
                Follow.valueOf(item.get(5, String.class)),
                item.get(6, String.class));
        update("attempts = attempts + 1", task).executeUpdate();
        return task;
    }

    /** The document is kept and has a job. */
    @Transactional
    void accepted(FetchTask task, long job, Duration pause) {
        end("ACCEPTED", job, task, pause);
    }

    /** It is as it was when it was fetched before, and its document had that job then. */
    @Transactional
    void unchanged(FetchTask task, long job, Duration pause) {
        end("UNCHANGED", job, task, pause);
    }

    private void end(String state, long job, FetchTask task, Duration pause) {
        update("state = :state, job_id = :job, due_at = NULL, address = NULL", task)
                .setParameter("state", state)
                .setParameter("job", job)
                .executeUpdate();
        release(task.host(), pause);
    }

    /** Nothing is kept. */
    @Transactional
    void refused(FetchTask task, String code, String message, Duration pause) {
        update("state = 'REFUSED', code = :code, message = :message, due_at = NULL, address = NULL", task)
                .setParameter("code", code)
                .setParameter("message", message.length() <= 1_000 ? message : message.substring(0, 1_000))
                .executeUpdate();
        release(task.host(), pause);
    }

    /** Another host is asked instead. */
    @Transactional
    void moved(FetchTask task, URI address, Duration pause) {
        String host = WaitingItems.host(address);
        update("address = :address, host = :host, hops = hops + 1, attempts = 0, due_at = UTC_TIMESTAMP(6)", task)
                .setParameter("address", address.toString())
                .setParameter("host", host)
                .executeUpdate();
        items.wake(List.of(host));
        release(task.host(), pause);
    }

    /**
     * A column page was read: its links become items, except those that the batch has already.
     *
     * @param most that are followed; should there be more, one refused item says so
     */
    @Transactional
    void followed(FetchTask task, List<URI> links, int most, Duration pause) {
        // Two column pages of one batch may be read at the same time: one after the other takes numbers.
        database.createNativeQuery("SELECT id FROM batch WHERE id = :batch FOR UPDATE")
                .setParameter("batch", task.batch())
                .getSingleResult();
        List<URI> fresh = notIn(task.batch(), links);
        int number = 1 + lastNumber(task.batch());
        items.add(task.batch(), number, fresh.stream().limit(most).toList(), Follow.NEVER, task.host());
        if (fresh.size() > most) {
            refuseRest(task.batch(), number + most, fresh.get(most), fresh.size(), most);
        }
        update("state = 'FOLLOWED', due_at = NULL, address = NULL", task).executeUpdate();
        release(task.host(), pause);
    }

    private List<URI> notIn(long batch, List<URI> links) {
        Set<String> known = Set.copyOf(
                database.createNativeQuery("SELECT source FROM batch_item WHERE batch_id = :batch", String.class)
                        .setParameter("batch", batch)
                        .getResultList());
        return links.stream().filter(link -> !known.contains(link.toString())).toList();
    }

    private int lastNumber(long batch) {
        return ((Number) database.createNativeQuery("SELECT MAX(number) FROM batch_item WHERE batch_id = :batch")
                        .setParameter("batch", batch)
                        .getSingleResult())
                .intValue();
    }

    private void refuseRest(long batch, int number, URI first, int found, int most) {
        database.createNativeQuery("""
                        INSERT INTO batch_item (batch_id, number, source, state, code, message)
                        VALUES (:batch, :number, :source, 'REFUSED', 'TOO_MANY_LINKS', :message)""")
                .setParameter("batch", batch)
                .setParameter("number", number)
                .setParameter("source", first.toString())
                .setParameter(
                        "message",
                        "The page links to " + found + " reports; the first " + most
                                + " are followed, this one and those after it are not.")
                .executeUpdate();
    }

    /** It is tried again later. */
    @Transactional
    void putOff(FetchTask task, Duration wait, Duration pause) {
        update("due_at = UTC_TIMESTAMP(6) + INTERVAL :wait MICROSECOND", task)
                .setParameter("wait", micros(wait))
                .executeUpdate();
        release(task.host(), pause);
    }

    /** It is tried again later, and this turn does not count: what stood in the way is not the address's. */
    @Transactional
    void rest(FetchTask task, Duration wait, Duration pause) {
        update("attempts = attempts - 1, due_at = UTC_TIMESTAMP(6) + INTERVAL :wait MICROSECOND", task)
                .setParameter("wait", micros(wait))
                .executeUpdate();
        release(task.host(), pause);
    }

    /** It is taken again next; this turn went to its site's robots.txt. */
    @Transactional
    void putBack(FetchTask task, Duration pause) {
        update("attempts = attempts - 1", task).executeUpdate();
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
