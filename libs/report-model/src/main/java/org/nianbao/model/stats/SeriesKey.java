package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/**
 * Asks for series of an agency, one for each indicator, in the order asked.
 *
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 * @param withEvidence false for observations without evidence; null for true
 * @param lineage predecessors and successors that answer for years in which the agency itself has no report; null for
 *     none
 */
public record SeriesKey(
        long agencyId,
        List<IndicatorCode> indicators,
        Applicant applicant,
        Integer fromYear,
        Integer toYear,
        Boolean withEvidence,
        List<Long> lineage) {

    public SeriesKey {
        lineage = lineage == null ? List.of() : List.copyOf(lineage);
    }

    /** With evidence and without lineage. */
    public SeriesKey(
            long agencyId, List<IndicatorCode> indicators, Applicant applicant, Integer fromYear, Integer toYear) {
        this(agencyId, indicators, applicant, fromYear, toYear, null, null);
    }
}
