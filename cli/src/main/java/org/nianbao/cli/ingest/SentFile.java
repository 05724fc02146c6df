package org.nianbao.cli.ingest;

import java.util.Comparator;
import java.util.stream.Collectors;

import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.Problem;

/**
 * What became of one document.
 *
 * @param source the file, the name in an archive, or the address
 * @param job null unless the service accepted the document
 * @param detail why it was refused, quarantined or not sent; for a filed one the agency and the year
 */
public record SentFile(String source, Result result, IngestJob job, String detail) {

    private static final int MOST_REASONS = 3;

    /** The ways it can end. */
    public enum Result {
        /** Filed as a new report or a new revision of one. */
        FILED,
        /** Known already, with the same content. */
        UNCHANGED,
        /** Accepted and kept, but it could not be filed. */
        QUARANTINED,
        /** Accepted and safe, but still in work when this client stopped waiting. */
        WAITING,
        /** Not accepted. */
        REFUSED,
        /** Did not reach the service. */
        FAILED;

        boolean success() {
            return this == FILED || this == UNCHANGED;
        }
    }

    /** A document that was accepted. */
    static SentFile accepted(String source, IngestJob job) {
        FilingReceipt receipt = job.receipt();
        if (receipt != null) {
            Result result = receipt.outcome() == FilingReceipt.Outcome.UNCHANGED ? Result.UNCHANGED : Result.FILED;
            return new SentFile(source, result, job, receipt.agencyName() + " " + receipt.year());
        }
        return job.state() == IngestJob.State.QUARANTINED
                ? new SentFile(source, Result.QUARANTINED, job, reasons(job))
                : new SentFile(source, Result.WAITING, job, "job " + job.id() + " is " + job.state());
    }

    /** A document of a batch. */
    static SentFile of(BatchItem item) {
        return switch (item.state()) {
            case ACCEPTED -> accepted(item.source(), item.job());
            case UNCHANGED -> {
                SentFile before = accepted(item.source(), item.job());
                yield before.result == Result.FILED
                        ? new SentFile(item.source(), Result.UNCHANGED, item.job(), before.detail)
                        : before;
            }
            case REFUSED -> new SentFile(item.source(), Result.REFUSED, null, item.code() + ": " + item.message());
            case WAITING, FOLLOWED -> new SentFile(item.source(), Result.WAITING, null, "not yet fetched");
        };
    }

    private static String reasons(IngestJob job) {
        return job.problems().stream()
                .sorted(Comparator.comparing(Problem::severity).reversed())
                .limit(MOST_REASONS)
                .map(problem -> problem.code() + ": " + problem.message())
                .collect(Collectors.joining("; "));
    }
}
