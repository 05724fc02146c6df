package org.nianbao.model.filing;

import java.time.LocalDate;
import java.util.List;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;

/**
 * The figures of a report's active revision on their way to stats-service, with what the catalog said they are.
 *
 * @param documentSha256 the document the evidence points into
 * @param publishedOn null when unknown
 * @param signedOn null when unknown
 * @param problems what the reader met; a check that uses a doubtful table says so. Absent means none
 */
public record StatsFiling(
        FilingReceipt receipt,
        String documentSha256,
        LocalDate publishedOn,
        LocalDate signedOn,
        List<Observation> observations,
        List<Problem> problems) {

    public StatsFiling {
        observations = List.copyOf(observations);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** A filing of a document that was read without problems. */
    public StatsFiling(
            FilingReceipt receipt,
            String documentSha256,
            LocalDate publishedOn,
            LocalDate signedOn,
            List<Observation> observations) {
        this(receipt, documentSha256, publishedOn, signedOn, observations, List.of());
    }
}
