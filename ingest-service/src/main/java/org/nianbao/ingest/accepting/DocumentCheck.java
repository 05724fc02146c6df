package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.annotation.Timed;
import org.jboss.logging.Logger;

import org.nianbao.ingest.reading.ReadingBusy;
import org.nianbao.ingest.reading.ReadingFailed;
import org.nianbao.ingest.reading.TimedReader;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.SourceDocument;
import org.nianbao.rim.ApiException;

/** Reads a document before it is accepted: what is no report is refused while its sender can still do something. */
@ApplicationScoped
class DocumentCheck {

    private static final Logger LOG = Logger.getLogger(DocumentCheck.class);

    private final TimedReader reader;

    DocumentCheck(TimedReader reader) {
        this.reader = reader;
    }

    /**
     * The reading of a document that may be accepted; empty when the reader itself broke down, for then the document is
     * kept for a better reader.
     *
     * @throws ApiException when the document is refused
     */
    @Timed(
            value = "nianbao.step",
            extraTags = {"step", "read"})
    Optional<ReportReading> check(Upload upload, Submission submission) throws InterruptedException {
        if (upload.size() == 0) {
            throw new ApiException(400, "EMPTY_DOCUMENT", "The body is empty: send the document's bytes as the body.");
        }
        try {
            ReportReading reading = reader.read(() -> source(upload, submission));
            if (!reading.readable()) {
                LOG.infof("Refused %s (%s): %s", upload.sha256(), submission.name(), reading.problems());
                throw DocumentRefusal.of(reading);
            }
            return Optional.of(reading);
        } catch (ReadingFailed failed) {
            LOG.warnf(failed, "The document %s was not read", upload.sha256());
            if (failed.problem().code() == ProblemCode.LIMIT_REACHED) {
                throw DocumentRefusal.of(failed.problem());
            }
            return Optional.empty();
        } catch (ReadingBusy busy) {
            throw new ApiException(503, "BUSY", "Too many documents are being read at this moment. Try again.", busy);
        }
    }

    private static SourceDocument source(Upload upload, Submission submission) {
        try {
            SourceDocument.Hints hints =
                    new SourceDocument.Hints(submission.url(), submission.contentType(), null, null);
            return new SourceDocument(submission.name(), upload.bytes(), hints);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a document just received cannot be read back", unreadable);
        }
    }
}
