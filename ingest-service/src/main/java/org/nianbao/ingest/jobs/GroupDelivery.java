package org.nianbao.ingest.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.ingest.delivering.Delivered;
import org.nianbao.ingest.delivering.Delivery;
import org.nianbao.ingest.delivering.Unavailable;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** Hands what was read over, first to the catalog, then to stats, in as few calls as its size lets. */
final class GroupDelivery {

    /**
     * From this attempt on a document that breaks a service goes to quarantine: by then a quarter of an hour passed.
     */
    private static final int MOST_BREAKDOWNS = 20;

    private final Delivery delivery;
    private final RetryPlan retries;
    private final long largest;

    /** @param largest how many characters one call carries, about; a single report may be larger */
    GroupDelivery(Delivery delivery, RetryPlan retries, long largest) {
        this.delivery = delivery;
        this.retries = retries;
        this.largest = largest;
    }

    /** An outcome for each. */
    Map<ClaimedJob, Outcome> deliver(List<ReadJob> jobs, String readerVersion) {
        Map<ClaimedJob, Outcome> outcomes = new LinkedHashMap<>();
        for (List<ReadJob> portion : portions(jobs)) {
            keepFigures(file(portion, readerVersion, outcomes), outcomes);
        }
        return outcomes;
    }

    /** The receipts of those whose figures go on to stats, which keeps the revision that stands for a report only. */
    private Map<ReadJob, FilingReceipt> file(
            List<ReadJob> jobs, String readerVersion, Map<ClaimedJob, Outcome> outcomes) {
        Map<ReadJob, FilingReceipt> active = new LinkedHashMap<>();
        try {
            List<Delivered<FilingReceipt>> answers = delivery.file(
                    jobs.stream().map(job -> job.filing(readerVersion)).toList());
            for (int i = 0; i < jobs.size(); i++) {
                ReadJob job = jobs.get(i);
                if (!(answers.get(i) instanceof Delivered.Taken<FilingReceipt> taken)) {
                    outcomes.put(job.job(), notTaken(job, answers.get(i)));
                } else if (taken.answer().active()) {
                    active.put(job, taken.answer());
                } else {
                    outcomes.put(job.job(), job.done(taken.answer()));
                }
            }
        } catch (Unavailable unavailable) {
            jobs.forEach(job -> outcomes.put(job.job(), putOff(job.job(), unavailable.getMessage())));
        }
        return active;
    }

    private void keepFigures(Map<ReadJob, FilingReceipt> active, Map<ClaimedJob, Outcome> outcomes) {
        if (active.isEmpty()) {
            return;
        }
        List<StatsFiling> figures = new ArrayList<>();
        active.forEach((job, receipt) -> figures.add(job.figures(receipt)));
        try {
            List<Delivered<Long>> answers = delivery.keepFigures(figures);
            int number = 0;
            for (Map.Entry<ReadJob, FilingReceipt> entry : active.entrySet()) {
                ReadJob job = entry.getKey();
                Delivered<Long> answer = answers.get(number);
                number++;
                boolean kept = answer instanceof Delivered.Taken<Long>;
                outcomes.put(job.job(), kept ? job.done(entry.getValue()) : notTaken(job, answer));
            }
        } catch (Unavailable unavailable) {
            active.keySet().forEach(job -> outcomes.put(job.job(), putOff(job.job(), unavailable.getMessage())));
        }
    }

    private Outcome notTaken(ReadJob job, Delivered<?> answer) {
        if (answer instanceof Delivered.Refused<?> refused) {
            return refused(job, refused.words());
        }
        if (answer instanceof Delivered.Broke<?> broke) {
            return job.job().attempt() < MOST_BREAKDOWNS
                    ? putOff(job.job(), broke.trouble())
                    : refused(job, broke.trouble() + " to this document alone, again and again");
        }
        return putOff(job.job(), ((Delivered.PutOff<?>) answer).trouble());
    }

    private static Outcome refused(ReadJob job, String words) {
        return job.quarantined(List.of(Problem.error(ProblemCode.FILING_REFUSED, words, null)));
    }

    Outcome putOff(ClaimedJob job, String trouble) {
        return new Outcome.PutOff(retries.waitAfter(job.attempt()), trouble);
    }

    private List<List<ReadJob>> portions(List<ReadJob> jobs) {
        List<List<ReadJob>> portions = new ArrayList<>();
        long room = 0;
        for (ReadJob job : jobs) {
            room -= job.size();
            if (portions.isEmpty() || room < 0) {
                portions.add(new ArrayList<>());
                room = largest - job.size();
            }
            portions.get(portions.size() - 1).add(job);
        }
        return portions;
    }
}
