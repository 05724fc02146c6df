package org.nianbao.ingest.retrying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.nianbao.model.reading.ProblemCode;

/** Gives jobs in quarantine back to the queue. A job that is not in quarantine is left alone. */
@ApplicationScoped
public class Quarantine {

    private static final String BACK_TO_THE_QUEUE = """
            UPDATE job SET state = 'QUEUED', reason = NULL, problems = '[]', ended_at = NULL, lost_leases = 0,
                due_at = UTC_TIMESTAMP(6)
            WHERE state = 'QUARANTINED' AND""";

    /** So many at a time, that no transaction grows with the quarantine. */
    static final int AT_ONCE = 1_000;

    private final EntityManager database;

    Quarantine(EntityManager database) {
        this.database = database;
    }

    /** False when the job is not in quarantine. */
    @Transactional
    boolean retry(long job) {
        return database.createNativeQuery(BACK_TO_THE_QUEUE + " id = :job")
                        .setParameter("job", job)
                        .executeUpdate()
                == 1;
    }

    /** How many of the jobs with this reason were given back: at most {@link #AT_ONCE}, the oldest first. */
    @Transactional
    int retrySome(ProblemCode reason) {
        return database.createNativeQuery(BACK_TO_THE_QUEUE + " reason = :reason ORDER BY id LIMIT :atOnce")
                .setParameter("reason", reason.name())
                .setParameter("atOnce", AT_ONCE)
                .executeUpdate();
    }
}
