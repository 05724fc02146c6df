package org.nianbao.model.reading;

import java.time.LocalDate;
import java.util.List;

import org.nianbao.model.form.FormEdition;

/**
 * Everything the reader found in one document. What it did not find is null or absent; nothing is guessed.
 *
 * @param title as published; null when the document has none
 * @param agencyName the body that reports, as the report names it
 * @param regionCode six digits (GB/T 2260) found in the document or its credit code; null when it states none
 * @param creditCode unified social credit code (GB 32100-2015) with a right check digit
 * @param indexNumber 索引号
 * @param year the year reported on
 * @param publishedOn the date of publication
 * @param signedOn the date under the signature
 * @param edition for display; null when the document is no report. A cell's code comes from the table it stands in
 */
public record ReportReading(
        DocumentInfo document,
        String title,
        String agencyName,
        String regionCode,
        String creditCode,
        String indexNumber,
        Integer year,
        LocalDate publishedOn,
        LocalDate signedOn,
        FormEdition edition,
        List<Section> sections,
        List<Observation> observations,
        List<Extra> extras,
        List<Problem> problems) {

    public ReportReading {
        sections = List.copyOf(sections);
        observations = List.copyOf(observations);
        extras = List.copyOf(extras);
        problems = List.copyOf(problems);
    }

    /** A document that could not be read as a report: only its problems are known. */
    public static ReportReading unreadable(DocumentInfo document, List<Problem> problems) {
        return new ReportReading(
                document, null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
                problems);
    }

    /** False when the document is no report, or cannot be read at all. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean readable() {
        return problems.stream()
                .noneMatch(p -> p.severity() == Severity.ERROR && p.code().preventsReading());
    }
}
