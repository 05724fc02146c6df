package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.micrometer.core.annotation.Timed;

import org.nianbao.ingest.documents.Document;
import org.nianbao.ingest.documents.DocumentStore;
import org.nianbao.ingest.jobs.JobStore;
import org.nianbao.ingest.reading.FreshReadings;
import org.nianbao.ingest.reading.ReadingConfig;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.ReportReading;

/** Keeps a document and its job in one transaction: once this returns, nothing can lose them. */
@ApplicationScoped
class Acceptance {

    private final DocumentStore documents;
    private final JobStore jobs;
    private final FreshReadings fresh;
    private final int freshReadingLimit;

    Acceptance(DocumentStore documents, JobStore jobs, FreshReadings fresh, ReadingConfig config) {
        this.documents = documents;
        this.jobs = jobs;
        this.fresh = fresh;
        this.freshReadingLimit = config.freshReadingLimit();
    }

    /**
     * The document's job.
     *
     * @param reading empty when the reader broke down over it
     */
    @Timed(
            value = "nianbao.step",
            extraTags = {"step", "keep"})
    @Transactional(rollbackOn = Exception.class)
    IngestJob accept(Upload upload, Submission submission, Optional<ReportReading> reading) throws IOException {
        boolean isNew;
        try (InputStream bytes = upload.open()) {
            isNew = documents.keep(document(upload, submission, reading), bytes);
        }
        JobStore.Submitted submitted = jobs.submit(upload.sha256(), submission.name(), isNew);
        if (submitted.fresh() && upload.size() <= freshReadingLimit) {
            reading.ifPresent(made -> fresh.put(submitted.job().id(), made));
        }
        return submitted.job();
    }

    private static Document document(Upload upload, Submission submission, Optional<ReportReading> reading) {
        Document document = new Document();
        document.sha256 = upload.sha256();
        document.size = upload.size();
        document.name = submission.name();
        document.url = submission.url();
        document.contentType = submission.contentType();
        document.mediaType = reading.map(r -> r.document().mediaType()).orElse(null);
        document.charset = reading.map(r -> r.document().charset()).orElse(null);
        return document;
    }
}
