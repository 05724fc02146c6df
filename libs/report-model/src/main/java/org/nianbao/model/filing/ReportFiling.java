package org.nianbao.model.filing;

import java.time.Instant;
import java.util.Objects;

import org.nianbao.model.reading.ReportReading;

/**
 * A read report on its way from ingest-service to the catalog. Delivery is idempotent by document and reader version.
 *
 * @param readerVersion of the reader that made the reading
 * @param sourceUrl where the document was published; null when unknown
 * @param receivedAt when the document was accepted
 */
public record ReportFiling(String readerVersion, String sourceUrl, Instant receivedAt, ReportReading reading) {

    public ReportFiling {
        Objects.requireNonNull(readerVersion, "readerVersion");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(reading, "reading");
    }
}
