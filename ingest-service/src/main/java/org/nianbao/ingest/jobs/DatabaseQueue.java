package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.annotation.Timed;

/** The queue in the database, shared by all processes. Times are the database's, so that no two clocks can differ. */
@ApplicationScoped
public class DatabaseQueue implements JobQueue {

    /** A job whose worker vanished this often is worked on alone. */
    private static final int SUSPECT = 2;

    private final EntityManager database;
    private final ObjectMapper json;

    /** One for each start of a process: leases of its former life are not taken for its own. */
    private final String owner = UUID.randomUUID().toString();

    DatabaseQueue(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Timed(
            value = "nianbao.step",
            extraTags = {"step", "claim"})
    @Override
    @Transactional
    public List<ClaimedJob> claim(int atMost, Duration lease) {
        List<Tuple> waiting = database.createNativeQuery("""
                        SELECT id, lost_leases + (state = 'RUNNING') FROM job WHERE due_at <= UTC_TIMESTAMP(6)
                        ORDER BY due_at LIMIT :atMost FOR UPDATE SKIP LOCKED""", Tuple.class)
                .setParameter("atMost", atMost)
                .getResultList();
        List<Long> due = together(waiting);
        if (due.isEmpty()) {
            return List.of();
        }
        // Assignments are made from left to right: lost_leases looks at the state before it changes.
        database.createNativeQuery("""
                        UPDATE job FORCE INDEX (PRIMARY) SET lost_leases = lost_leases + (state = 'RUNNING'), state = 'RUNNING',
                            attempts = attempts + 1, lease_owner = :owner,
                            due_at = UTC_TIMESTAMP(6) + INTERVAL :lease MICROSECOND
                        WHERE id IN (:due)""")
                .setParameter("owner", owner)
                .setParameter("lease", micros(lease))
                .setParameter("due", due)
                .executeUpdate();
        // In the database's own words: Hibernate would translate its own anew for each number of jobs.
        List<Tuple> claimed = database.createNativeQuery("""
                        SELECT j.id, j.attempts, j.lost_leases, d.sha256, d.name, d.url, d.content_type,
                            TIMESTAMPDIFF(MICROSECOND, '1970-01-01', d.received_at)
                        FROM job j FORCE INDEX (PRIMARY) JOIN document d ON d.sha256 = j.sha256
                        WHERE j.id IN (:due) ORDER BY j.id""", Tuple.class)
                .setParameter("due", due)
                .getResultList();
        return claimed.stream().map(DatabaseQueue::claimed).toList();
    }

    private static ClaimedJob claimed(Tuple job) {
        return new ClaimedJob(
                id(job),
                job.get(1, Number.class).intValue(),
                job.get(2, Number.class).intValue(),
                job.get(3, String.class),
                job.get(4, String.class),
                job.get(5, String.class),
                job.get(6, String.class),
                Instant.EPOCH.plus(job.get(7, Number.class).longValue(), ChronoUnit.MICROS));
    }

    /** All that are not suspected of killing their workers, or else a single one that is. */
    private static List<Long> together(List<Tuple> waiting) {
        List<Long> harmless = waiting.stream()
                .filter(job -> job.get(1, Number.class).intValue() < SUSPECT)
                .map(DatabaseQueue::id)
                .toList();
        return harmless.isEmpty()
                ? waiting.stream().limit(1).map(DatabaseQueue::id).toList()
                : harmless;
    }

    private static long id(Tuple job) {
        return job.get(0, Number.class).longValue();
    }

    @Override
    @Transactional
    public void renew(Collection<Long> jobs, Duration lease) {
        if (jobs.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        UPDATE job FORCE INDEX (PRIMARY) SET due_at = UTC_TIMESTAMP(6) + INTERVAL :lease MICROSECOND
                        WHERE id IN (:jobs) AND lease_owner = :owner AND state = 'RUNNING'""")
                .setParameter("lease", micros(lease))
                .setParameter("jobs", jobs)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void giveBack(Collection<Long> jobs) {
        if (jobs.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        UPDATE job FORCE INDEX (PRIMARY)
                        SET state = 'QUEUED', lease_owner = NULL, due_at = UTC_TIMESTAMP(6)
                        WHERE id IN (:jobs) AND lease_owner = :owner AND state = 'RUNNING'""")
                .setParameter("jobs", jobs)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    @Timed(
            value = "nianbao.step",
            extraTags = {"step", "finish"})
    @Override
    @Transactional
    public Set<ClaimedJob> finish(Map<ClaimedJob, Outcome> outcomes) {
        Map<Long, Integer> ours =
                attempts(outcomes.keySet().stream().map(ClaimedJob::id).toList());
        Map<ClaimedJob, Outcome> believed = new LinkedHashMap<>(outcomes);
        believed.keySet().removeIf(job -> !Integer.valueOf(job.attempt()).equals(ours.get(job.id())));
        if (!believed.isEmpty()) {
            List<OutcomeRow> rows = new ArrayList<>();
            believed.forEach((job, outcome) -> rows.add(OutcomeRow.of(job, outcome, json)));
            database.createNativeQuery(OutcomeRow.UPDATE)
                    .setParameter("rows", OutcomeRow.write(rows, json))
                    .executeUpdate();
        }
        return believed.keySet();
    }

    /** Holds those of the jobs that are this process's; the attempt that each is at. */
    private Map<Long, Integer> attempts(List<Long> jobs) {
        List<Tuple> held = database.createNativeQuery(
                        "SELECT id, attempts FROM job FORCE INDEX (PRIMARY) WHERE id IN (:jobs) AND lease_owner = :owner"
                                + " FOR UPDATE",
                        Tuple.class)
                .setParameter("jobs", jobs)
                .setParameter("owner", owner)
                .getResultList();
        return held.stream()
                .collect(Collectors.toMap(
                        DatabaseQueue::id, job -> job.get(1, Number.class).intValue()));
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }
}
