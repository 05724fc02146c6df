package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.nianbao.model.Slice;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.ProblemCode;

/** Jobs as their senders see them. */
@ApplicationScoped
public class JobStore {

    private final EntityManager database;

    JobStore(EntityManager database) {
        this.database = database;
    }

    /**
     * The jobs for documents that have just been kept in the same transaction: the one that still waits, if there is
     * one, else a new one.
     *
     * @param said what the submissions say of the documents, by their hashes
     * @param unknown those that have just been kept for the first time, and so can have no job yet
     * @return by hash
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Submitted> submit(Map<String, Said> said, Set<String> unknown) {
        Map<String, Submitted> jobs = new HashMap<>();
        List<String> known = said.keySet().stream()
                .filter(sha256 -> !unknown.contains(sha256))
                .toList();
        if (!known.isEmpty()) {
            listOpen(known).forEach(job -> jobs.putIfAbsent(job.sha256(), new Submitted(job, false)));
        }
        create(said, jobs.keySet()).forEach(job -> jobs.put(job.sha256(), new Submitted(job, true)));
        return jobs;
    }

    private List<IngestJob> listOpen(List<String> documents) {
        return database.createQuery("""
                        SELECT j FROM Job j JOIN FETCH j.document d WHERE d.sha256 IN :documents AND j.state IN :open
                        ORDER BY j.id""", Job.class)
                .setParameter("documents", documents)
                .setParameter("open", List.of(IngestJob.State.QUEUED, IngestJob.State.RUNNING))
                .getResultStream()
                .map(Job::message)
                .toList();
    }

    private List<IngestJob> create(Map<String, Said> said, Set<String> not) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Map<String, Said> created = new LinkedHashMap<>(said);
        created.keySet().removeAll(not);
        if (created.isEmpty()) {
            return List.of();
        }
        return database.unwrap(Session.class).doReturningWork(connection -> NewJobs.insert(created, now, connection));
    }

    @Transactional
    public Optional<IngestJob> findJob(long id) {
        return Optional.ofNullable(database.find(Job.class, id)).map(Job::message);
    }

    /** Those of the jobs that there are, in one statement. */
    @Transactional
    public Map<Long, IngestJob> mapJobs(Collection<Long> ids) {
        return database.createQuery("SELECT j FROM Job j JOIN FETCH j.document WHERE j.id IN :ids", Job.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(job -> job.id, Job::message));
    }

    /**
     * Jobs in one state, oldest first, with their documents in one statement.
     *
     * @param reason for jobs in quarantine: the code that decided; null for any
     * @param after the id to continue behind; 0 for the first page
     */
    @Transactional
    public Slice<IngestJob> listJobs(IngestJob.State state, ProblemCode reason, long after, int first) {
        List<Job> found = database.createQuery("""
                        SELECT j FROM Job j JOIN FETCH j.document WHERE j.state = :state AND j.id > :after
                            AND (:reason IS NULL OR j.reason = :reason) ORDER BY j.id""", Job.class)
                .setParameter("state", state)
                .setParameter("reason", reason)
                .setParameter("after", after)
                .setMaxResults(first + 1)
                .getResultList();
        List<IngestJob> page = found.stream().limit(first).map(Job::message).toList();
        return new Slice<>(page, found.size() > first);
    }

    /** @throws IllegalStateException when there is no such job */
    @Transactional
    public IngestJob getJob(long id) {
        return findJob(id).orElseThrow(() -> new IllegalStateException("there is no job " + id));
    }

    /** Those of the given jobs that have ended. */
    @Transactional
    public List<Long> listEnded(Collection<Long> jobs) {
        return database.createQuery("SELECT j.id FROM Job j WHERE j.id IN :jobs AND j.state IN :ended", Long.class)
                .setParameter("jobs", jobs)
                .setParameter("ended", List.of(IngestJob.State.DONE, IngestJob.State.QUARANTINED))
                .getResultList();
    }

    /** How many jobs are in each of the given states; a state without any is absent. */
    @Transactional
    public Map<IngestJob.State, Long> countByState(Collection<IngestJob.State> states) {
        return database.createQuery(
                        "SELECT j.state, COUNT(j) FROM Job j WHERE j.state IN :states GROUP BY j.state", Object[].class)
                .setParameter("states", states)
                .getResultStream()
                .collect(Collectors.toMap(row -> (IngestJob.State) row[0], row -> (Long) row[1]));
    }

    /** How long the job that has been due longest has waited for a worker; zero when none waits. */
    @Transactional
    public Duration longestWait() {
        Number micros = (Number) database.createNativeQuery("""
                        SELECT COALESCE(TIMESTAMPDIFF(MICROSECOND, MIN(due_at), UTC_TIMESTAMP(6)), 0) FROM job
                        WHERE due_at <= UTC_TIMESTAMP(6)""").getSingleResult();
        return Duration.of(micros.longValue(), ChronoUnit.MICROS);
    }

    /**
     * What a submission says of a document.
     *
     * @param name that it calls it
     * @param submitter the name in its sender's token; null for a document of a batch
     */
    public record Said(String name, String submitter) {}

    /**
     * A job for a submission.
     *
     * @param fresh false when the same document already had a job waiting
     */
    public record Submitted(IngestJob job, boolean fresh) {}
}
