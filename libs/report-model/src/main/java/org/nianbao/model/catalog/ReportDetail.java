package org.nianbao.model.catalog;

import java.time.Instant;
import java.util.List;

import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.Section;

/** The longer parts of a report's active revision, and the list of all its revisions, latest first. */
public record ReportDetail(
        long reportId,
        DocumentInfo document,
        List<Section> sections,
        List<Problem> problems,
        List<RevisionInfo> revisions) {

    public ReportDetail {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
        revisions = List.copyOf(revisions);
    }

    /** One document that was filed for the report. */
    public record RevisionInfo(
            long id,
            String documentSha256,
            String readerVersion,
            String sourceUrl,
            Instant receivedAt,
            boolean active) {}
}
