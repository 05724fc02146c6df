package org.nianbao.model.filing;

import java.time.LocalDate;
import java.util.List;

import org.nianbao.model.reading.Observation;

/**
 * The figures of a report's active revision on their way to stats-service, with what the catalog said they are.
 *
 * @param documentSha256 the document the evidence points into
 * @param publishedOn null when unknown
 * @param signedOn null when unknown
 */
public record StatsFiling(
        FilingReceipt receipt,
        String documentSha256,
        LocalDate publishedOn,
        LocalDate signedOn,
        List<Observation> observations) {

    public StatsFiling {
        observations = List.copyOf(observations);
    }
}
