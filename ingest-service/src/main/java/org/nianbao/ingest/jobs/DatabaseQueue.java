package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.ReportReader;

/** The queue in the database, shared by all processes. Times are the database's, so that no two clocks can differ. */
@ApplicationScoped
public class DatabaseQueue implements JobQueue {

    private final EntityManager database;
    private final ObjectMapper json;

    /** One for each start of a process: leases of its former life are not taken for its own. */
    private final String owner = UUID.randomUUID().toString();

    DatabaseQueue(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    @Transactional
    public List<ClaimedJob> claim(int atMost, Duration lease) {
        List<Long> due = database.createNativeQuery("""
                        SELECT id FROM job WHERE due_at <= UTC_TIMESTAMP(6)
                        ORDER BY due_at LIMIT :atMost FOR UPDATE SKIP LOCKED""", Long.class)
                .setParameter("atMost", atMost)
                .getResultList();
        if (due.isEmpty()) {
            return List.of();
        }
        // Assignments are made from left to right: lost_leases looks at the state before it changes.
        database.createNativeQuery("""
                        UPDATE job SET lost_leases = lost_leases + (state = 'RUNNING'), state = 'RUNNING',
                            attempts = attempts + 1, lease_owner = :owner,
                            due_at = UTC_TIMESTAMP(6) + INTERVAL :lease MICROSECOND
                        WHERE id IN (:due)""")
                .setParameter("owner", owner)
                .setParameter("lease", micros(lease))
                .setParameter("due", due)
                .executeUpdate();
        return database.createQuery(
                        "SELECT j FROM Job j JOIN FETCH j.document WHERE j.id IN :due ORDER BY j.id", Job.class)
                .setParameter("due", due)
                .getResultStream()
                .map(ClaimedJob::of)
                .toList();
    }

    @Override
    @Transactional
    public void renew(Collection<Long> jobs, Duration lease) {
        if (jobs.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        UPDATE job SET due_at = UTC_TIMESTAMP(6) + INTERVAL :lease MICROSECOND
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
                        UPDATE job SET state = 'QUEUED', lease_owner = NULL, due_at = UTC_TIMESTAMP(6)
                        WHERE id IN (:jobs) AND lease_owner = :owner AND state = 'RUNNING'""")
                .setParameter("jobs", jobs)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    @Override
    @Transactional
    public boolean finish(ClaimedJob job, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return end(job, "DONE", done.receipt(), null, done.problems());
        }
        if (outcome instanceof Outcome.Quarantined quarantined) {
            return end(job, "QUARANTINED", null, quarantined.reason(), quarantined.problems());
        }
        return putOff(job, (Outcome.PutOff) outcome);
    }

    private boolean end(
            ClaimedJob job, String state, FilingReceipt receipt, ProblemCode reason, List<Problem> problems) {
        Query update = database.createNativeQuery("""
                        UPDATE job SET state = :state, receipt = :receipt, reason = :reason, problems = :problems,
                            reader_version = :readerVersion, ended_at = UTC_TIMESTAMP(6), due_at = NULL, lease_owner = NULL, last_trouble = NULL
                        WHERE id = :id AND lease_owner = :owner AND attempts = :attempt""")
                .setParameter("state", state)
                .setParameter("receipt", receipt == null ? null : write(receipt))
                .setParameter("reason", reason == null ? null : reason.name())
                .setParameter("readerVersion", ReportReader.VERSION)
                .setParameter("problems", write(problems));
        return isOurs(update, job);
    }

    private boolean putOff(ClaimedJob job, Outcome.PutOff outcome) {
        Query update = database.createNativeQuery("""
                        UPDATE job SET state = 'QUEUED', lease_owner = NULL, last_trouble = :trouble,
                            due_at = UTC_TIMESTAMP(6) + INTERVAL :wait MICROSECOND
                        WHERE id = :id AND lease_owner = :owner AND attempts = :attempt""")
                .setParameter("trouble", shortened(outcome.trouble()))
                .setParameter("wait", micros(outcome.after()));
        return isOurs(update, job);
    }

    private boolean isOurs(Query update, ClaimedJob job) {
        return update.setParameter("id", job.id())
                        .setParameter("owner", owner)
                        .setParameter("attempt", job.attempt())
                        .executeUpdate()
                == 1;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message of our own cannot be written as JSON", impossible);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }
}
