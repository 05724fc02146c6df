package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.nianbao.ingest.documents.Document;
import org.nianbao.ingest.documents.DocumentStore;
import org.nianbao.ingest.jobs.JobStore;
import org.nianbao.ingest.reading.FreshReadings;
import org.nianbao.ingest.reading.ReadingConfig;
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
     * The id of the document's job.
     *
     * @param reading empty when the reader broke down over it
     */
    @Transactional(rollbackOn = Exception.class)
    long accept(Upload upload, Submission submission, Optional<ReportReading> reading) throws IOException {
        try (InputStream bytes = upload.open()) {
            documents.keep(document(upload, submission, reading), bytes);
        }
        JobStore.Submitted job = jobs.submit(upload.sha256(), submission.name());
        if (job.fresh() && upload.size() <= freshReadingLimit) {
            reading.ifPresent(made -> fresh.put(job.id(), made));
        }
        return job.id();
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
