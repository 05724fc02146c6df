package org.nianbao.ingest.jobs;

import java.util.ArrayList;
import java.util.List;

import org.jboss.logging.Logger;

import org.nianbao.ingest.delivering.Delivery;
import org.nianbao.ingest.delivering.Refused;
import org.nianbao.ingest.delivering.Unavailable;
import org.nianbao.ingest.reading.ReadingBusy;
import org.nianbao.ingest.reading.ReadingFailed;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;

/**
 * One attempt at a job: read, file with the catalog, give the figures to stats. It keeps nothing between attempts; what
 * the other services have already taken they take again.
 */
public final class JobRun {

    private static final Logger LOG = Logger.getLogger(JobRun.class);

    private final JobReading reader;
    private final Delivery delivery;
    private final RetryPlan retries;
    private final int mostLostLeases;

    public JobRun(JobReading reader, Delivery delivery, RetryPlan retries, int mostLostLeases) {
        this.reader = reader;
        this.delivery = delivery;
        this.retries = retries;
        this.mostLostLeases = mostLostLeases;
    }

    /** Makes the attempt; whatever happens, there is an outcome. */
    public Outcome attempt(ClaimedJob job) throws InterruptedException {
        if (job.lostLeases() >= mostLostLeases) {
            return quarantined(List.of(), List.of(vanished(job)));
        }
        try {
            ReportReading reading = reader.read(job);
            List<Problem> lacking = WhatFilingNeeds.lackingIn(reading);
            return lacking.isEmpty() ? deliver(job, reading) : quarantined(reading.problems(), lacking);
        } catch (ReadingFailed failed) {
            LOG.warnf(failed, "Job %d: the document %s was not read", (Object) job.id(), job.sha256());
            return quarantined(List.of(), List.of(failed.problem()));
        } catch (ReadingBusy busy) {
            return putOff(job, busy.getMessage());
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Job %d failed unexpectedly and will be tried again", (Object) job.id());
            return putOff(job, "failed unexpectedly: see the log of this time");
        }
    }

    private Outcome deliver(ClaimedJob job, ReportReading reading) {
        try {
            ReportFiling filing = new ReportFiling(reader.readerVersion(), job.url(), job.receivedAt(), reading);
            FilingReceipt receipt = delivery.file(job.sha256(), filing);
            if (receipt.active()) {
                delivery.keepFigures(new StatsFiling(
                        receipt,
                        job.sha256(),
                        reading.publishedOn(),
                        reading.signedOn(),
                        reading.observations(),
                        reading.problems()));
            }
            return new Outcome.Done(receipt, reading.problems());
        } catch (Refused refused) {
            Problem problem = Problem.error(ProblemCode.FILING_REFUSED, refused.getMessage(), null);
            return quarantined(reading.problems(), List.of(problem));
        } catch (Unavailable unavailable) {
            LOG.debugf(unavailable, "Job %d is put off", (Object) job.id());
            return putOff(job, unavailable.getMessage());
        }
    }

    private Outcome putOff(ClaimedJob job, String trouble) {
        return new Outcome.PutOff(retries.waitAfter(job.attempt()), trouble);
    }

    private static Problem vanished(ClaimedJob job) {
        return Problem.error(
                ProblemCode.READING_FAILED,
                "The process that worked on this document vanished " + job.lostLeases() + " times.",
                null);
    }

    /** The first of the deciding problems is the reason; what the reading says itself is not said twice. */
    private static Outcome quarantined(List<Problem> known, List<Problem> deciding) {
        List<Problem> all = new ArrayList<>(known);
        deciding.stream()
                .filter(problem -> known.stream().noneMatch(k -> k.code() == problem.code()))
                .forEach(all::add);
        return new Outcome.Quarantined(deciding.get(0).code(), all);
    }
}
