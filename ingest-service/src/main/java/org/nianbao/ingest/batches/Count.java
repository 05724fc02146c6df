package org.nianbao.ingest.batches;

import java.util.List;
import java.util.function.Predicate;

import org.nianbao.model.filing.IngestBatch.Progress;

/**
 * How many documents of a batch have one combination of states.
 *
 * @param item state of the item
 * @param job state of its job; null without a job
 * @param outcome of its filing; null unless filed
 */
record Count(String item, String job, String outcome, Long count) {

    static Progress progress(List<Count> counts) {
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
