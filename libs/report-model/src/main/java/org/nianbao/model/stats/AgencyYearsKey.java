package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;

/**
 * Asks for an agency's request outcomes.
 *
 * @param fromYear first year, inclusive; null for no limit
 * @param toYear last year, inclusive; null for no limit
 * @param withParts false for figures without the observations they rest on, which is much faster; null for true
 * @param lineage predecessors and successors that answer for years in which the agency itself has no report; null for
 *     none
 * @param withReasons false for no grounds for denial, which are more than half of an answer without parts; null for
 *     true
 */
public record AgencyYearsKey(
        long agencyId,
        Integer fromYear,
        Integer toYear,
        Applicant applicant,
        Boolean withParts,
        List<Long> lineage,
        Boolean withReasons) {

    public AgencyYearsKey {
        lineage = lineage == null ? List.of() : List.copyOf(lineage);
    }

    /** With grounds for denial. */
    public AgencyYearsKey(
            long agencyId,
            Integer fromYear,
            Integer toYear,
            Applicant applicant,
            Boolean withParts,
            List<Long> lineage) {
        this(agencyId, fromYear, toYear, applicant, withParts, lineage, null);
    }

    /** With parts and without lineage. */
    public AgencyYearsKey(long agencyId, Integer fromYear, Integer toYear, Applicant applicant) {
        this(agencyId, fromYear, toYear, applicant, null, null);
    }
}
