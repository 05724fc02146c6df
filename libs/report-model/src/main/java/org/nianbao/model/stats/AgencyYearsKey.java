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
 */
public record AgencyYearsKey(
        long agencyId, Integer fromYear, Integer toYear, Applicant applicant, Boolean withParts, List<Long> lineage) {

    public AgencyYearsKey {
        lineage = lineage == null ? List.of() : List.copyOf(lineage);
    }

    /** With parts and without lineage. */
    public AgencyYearsKey(long agencyId, Integer fromYear, Integer toYear, Applicant applicant) {
        this(agencyId, fromYear, toYear, applicant, null, null);
    }
}
