package org.nianbao.reader.narrative;

import java.util.List;

import org.nianbao.reader.page.Span;
import org.nianbao.reader.sectioning.Sectioned;

/** Finds the figures that stand in sentences. */
public final class NarrativeReader {

    /**
     * @param sections of the report
     * @param year the year reported on; null when unknown
     * @param agencyName the body that reports; null when unknown
     * @param consumed pieces of the page that are forms, and hold no sentence
     */
    public NarrativeReading read(List<Sectioned> sections, Integer year, String agencyName, List<Span> consumed) {
        return new NarrativeReading(List.of(), List.of());
    }
}
