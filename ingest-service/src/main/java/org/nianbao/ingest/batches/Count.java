package org.nianbao.ingest.batches;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

import org.nianbao.model.filing.IngestBatch;
import org.nianbao.model.filing.IngestBatch.Progress;

/**
 * How many documents of a batch have one combination of states.
 *
 * @param kind of the batch
 * @param name of the batch; null when it has none
 * @param submitted when the batch was accepted, in microseconds since 1970 in UTC
 * @param item state of the item; null for a batch without any
 * @param job state of its job; null without a job
 * @param outcome of its filing; null unless filed
 */
record Count(
        Long batch, String kind, String name, Long submitted, String item, String job, String outcome, Long count) {

    /** What all combinations of one batch come to. */
    static IngestBatch message(List<Count> ofBatch) {
        Count any = ofBatch.get(0);
        Progress progress =
                progress(ofBatch.stream().filter(count -> count.item != null).toList());
        return new IngestBatch(
                any.batch,
                IngestBatch.Kind.valueOf(any.kind),
                any.name,
                Instant.EPOCH.plus(any.submitted, ChronoUnit.MICROS),
                progress.waiting() + progress.working() == 0,
                progress);
    }

    private static Progress progress(List<Count> counts) {
        int documents = sum(counts, c -> !c.item.equals("FOLLOWED"));
        int waiting = sum(counts, c -> c.item.equals("WAITING"));
        int refused = sum(counts, c -> c.item.equals("REFUSED"));
        int quarantined = sum(counts, c -> "QUARANTINED".equals(c.job));
        int unchanged = sum(counts, c -> "DONE".equals(c.job) && c.saysNothingNew());
        int filed = sum(counts, c -> "DONE".equals(c.job) && !c.saysNothingNew());
        int working = documents - waiting - refused - quarantined - unchanged - filed;
        return new Progress(documents, waiting, working, filed, unchanged, quarantined, refused);
    }

    private boolean saysNothingNew() {
        return "UNCHANGED".equals(outcome) || item.equals("UNCHANGED");
    }

    private static int sum(List<Count> counts, Predicate<Count> chosen) {
        return counts.stream()
                .filter(chosen)
                .mapToInt(c -> Math.toIntExact(c.count))
                .sum();
    }
}
