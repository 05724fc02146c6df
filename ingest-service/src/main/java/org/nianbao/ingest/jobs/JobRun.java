package org.nianbao.ingest.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;

import org.nianbao.ingest.delivering.Delivery;
import org.nianbao.ingest.reading.ReadingBusy;
import org.nianbao.ingest.reading.ReadingFailed;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * One attempt at a group of jobs: read each, file them with the catalog, give their figures to stats. It keeps nothing
 * between attempts but readings; what the other services have already taken they take again.
 */
public final class JobRun {

    private static final Logger LOG = Logger.getLogger(JobRun.class);
    private static final String UNEXPECTED = "failed unexpectedly: see the log of this time";

    private final JobReading reader;
    private final GroupDelivery delivery;
    private final int mostLostLeases;

    /**
     * What attempts are made with.
     *
     * @param largestCall how many characters one call to another service carries, about
     * @param mostLostLeases a job whose worker vanished so often is suspected of having killed it
     */
    public JobRun(JobReading reader, Delivery delivery, RetryPlan retries, long largestCall, int mostLostLeases) {
        this.reader = reader;
        this.delivery = new GroupDelivery(delivery, retries, largestCall);
        this.mostLostLeases = mostLostLeases;
    }

    /** Makes the attempt; whatever happens, there is an outcome for each job. */
    public Map<ClaimedJob, Outcome> attempt(List<ClaimedJob> jobs) throws InterruptedException {
        Map<ClaimedJob, Outcome> outcomes = new LinkedHashMap<>();
        List<ReadJob> read = new ArrayList<>();
        for (ClaimedJob job : jobs) {
            read(job, read, outcomes);
        }
        outcomes.putAll(deliver(read));
        read.stream()
                .filter(job -> outcomes.get(job.job()) instanceof Outcome.PutOff)
                .forEach(job -> reader.keep(job.job(), job.reading()));
        return outcomes;
    }

    private void read(ClaimedJob job, List<ReadJob> read, Map<ClaimedJob, Outcome> outcomes)
            throws InterruptedException {
        if (job.lostLeases() >= mostLostLeases) {
            outcomes.put(job, quarantined(vanished(job)));
            return;
        }
        try {
            ReadJob done = new ReadJob(job, reader.read(job));
            List<Problem> lacking = WhatFilingNeeds.lackingIn(done.reading());
            if (!done.isOfItsDocument()) {
                outcomes.put(job, quarantined(damaged(done)));
            } else if (lacking.isEmpty()) {
                read.add(done);
            } else {
                outcomes.put(job, done.quarantined(lacking));
            }
        } catch (ReadingFailed failed) {
            LOG.warnf(failed, "Job %d: the document %s was not read", (Object) job.id(), job.sha256());
            outcomes.put(job, quarantined(failed.problem()));
        } catch (ReadingBusy busy) {
            outcomes.put(job, delivery.putOff(job, busy.getMessage()));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Job %d failed unexpectedly and will be tried again", (Object) job.id());
            outcomes.put(job, delivery.putOff(job, UNEXPECTED));
        }
    }

    private Map<ClaimedJob, Outcome> deliver(List<ReadJob> jobs) {
        try {
            return delivery.deliver(jobs, reader.readerVersion());
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "%d jobs failed unexpectedly and will be tried again", (Object) jobs.size());
            Map<ClaimedJob, Outcome> outcomes = new LinkedHashMap<>();
            jobs.forEach(job -> outcomes.put(job.job(), delivery.putOff(job.job(), UNEXPECTED)));
            return outcomes;
        }
    }

    private static Problem vanished(ClaimedJob job) {
        return Problem.error(
                ProblemCode.READING_FAILED,
                "The process that worked on this document vanished " + job.lostLeases() + " times.",
                null);
    }

    private static Problem damaged(ReadJob job) {
        return Problem.error(
                ProblemCode.READING_FAILED,
                "What was read is not the document that was accepted but one with the SHA-256 "
                        + job.reading().document().sha256() + ": the store is damaged.",
                null);
    }

    private static Outcome quarantined(Problem problem) {
        return new Outcome.Quarantined(problem.code(), List.of(problem));
    }
}
