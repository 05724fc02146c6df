package org.nianbao.ingest.jobs;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.ingest.documents.DocumentStore;
import org.nianbao.ingest.reading.FreshReadings;
import org.nianbao.ingest.reading.ReadingBusy;
import org.nianbao.ingest.reading.ReadingFailed;
import org.nianbao.ingest.reading.TimedReader;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;

/** Reads documents from the store, unless their reading is still fresh from when they were accepted. */
@ApplicationScoped
public class StoredJobReading implements JobReading {

    private final DocumentStore documents;
    private final TimedReader reader;
    private final FreshReadings fresh;

    StoredJobReading(DocumentStore documents, TimedReader reader, FreshReadings fresh) {
        this.documents = documents;
        this.reader = reader;
        this.fresh = fresh;
    }

    @Override
    public ReportReading read(ClaimedJob job) throws ReadingFailed, ReadingBusy, InterruptedException {
        Optional<ReportReading> reading = fresh.take(job.id(), job.sha256());
        return reading.isPresent() ? reading.get() : reader.read(() -> source(job));
    }

    @Override
    public void keep(ClaimedJob job, ReportReading reading) {
        fresh.put(job.id(), reading);
    }

    @Override
    public String readerVersion() {
        return ReportReader.VERSION;
    }

    private SourceDocument source(ClaimedJob job) {
        SourceDocument.Hints hints = new SourceDocument.Hints(job.url(), job.contentType(), null, null);
        return new SourceDocument(job.name(), documents.getBytes(job.sha256()), hints);
    }
}
