package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.micrometer.core.annotation.Timed;

import org.nianbao.ingest.documents.ArrivedDocument;
import org.nianbao.ingest.documents.Document;
import org.nianbao.ingest.documents.DocumentStore;
import org.nianbao.ingest.jobs.JobStore;
import org.nianbao.ingest.reading.FreshReadings;
import org.nianbao.ingest.reading.ReadingConfig;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.ReportReading;

import static java.util.stream.Collectors.toList;

/** Keeps documents and their jobs in one transaction: once this returns, nothing can lose them. */
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
     * A document that was looked at and may be kept.
     *
     * @param reading empty when the reader broke down over it
     */
    record Arrival(Upload upload, Submission submission, Optional<ReportReading> reading) {

        private String sha256() {
            return upload.sha256();
        }
    }

    /** The documents' jobs, in the same order. The same document twice has one job. */
    @Timed(
            value = "nianbao.step",
            extraTags = {"step", "keep"})
    @Transactional(rollbackOn = Exception.class)
    List<IngestJob> accept(List<Arrival> arrivals) throws IOException {
        Map<String, List<Arrival>> byDocument =
                arrivals.stream().collect(Collectors.groupingBy(Arrival::sha256, LinkedHashMap::new, toList()));
        Set<String> unknown = documents.keep(
                byDocument.values().stream().map(Acceptance::document).toList());
        Map<String, JobStore.Said> said = new LinkedHashMap<>();
        byDocument.forEach((sha256, same) -> said.put(sha256, said(same.get(0).submission())));
        Map<String, JobStore.Submitted> submitted = jobs.submit(said, unknown);
        byDocument.forEach((sha256, same) -> keepReading(same.get(0), submitted.get(sha256)));
        return arrivals.stream()
                .map(arrival -> submitted.get(arrival.sha256()).job())
                .toList();
    }

    private static JobStore.Said said(Submission submission) {
        return new JobStore.Said(submission.name(), submission.submitter());
    }

    private void keepReading(Arrival arrival, JobStore.Submitted submitted) {
        if (submitted.fresh() && arrival.upload().size() <= freshReadingLimit) {
            arrival.reading().ifPresent(made -> fresh.put(submitted.job().id(), made));
        }
    }

    /** @param same arrivals of one document; what the first says counts, and an address if any knows it */
    private static ArrivedDocument document(List<Arrival> same) {
        Arrival first = same.get(0);
        Document document = new Document();
        document.sha256 = first.sha256();
        document.size = first.upload().size();
        document.name = first.submission().name();
        document.url = same.stream()
                .map(arrival -> arrival.submission().url())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        document.contentType = first.submission().contentType();
        document.mediaType = first.reading().map(r -> r.document().mediaType()).orElse(null);
        document.charset = first.reading().map(r -> r.document().charset()).orElse(null);
        return new ArrivedDocument(document, same.size(), first.upload()::open);
    }
}
