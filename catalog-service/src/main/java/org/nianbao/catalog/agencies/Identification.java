package org.nianbao.catalog.agencies;

import java.util.List;

/**
 * Which agency a report is of.
 *
 * @param known the agency; null when it is one that no report has named before
 * @param identityKey what a new agency is to be known by
 * @param provisional true when a person has to say whether the new agency is one of the candidates
 * @param candidates what a new agency may be
 */
public record Identification(CatalogAgency known, String identityKey, boolean provisional, List<Candidate> candidates) {

    public Identification {
        candidates = List.copyOf(candidates);
    }

    static Identification of(CatalogAgency known) {
        return new Identification(known, null, false, List.of());
    }

    /**
     * One thing that an agency may be: a known agency, or a division it may belong to.
     *
     * @param agencyId null for a division
     * @param regionCode null for an agency
     */
    public record Candidate(Long agencyId, String regionCode, Reason reason) {}

    /** Why something is a candidate. */
    public enum Reason {
        /** It has the credit code that the report states, under a name that does not agree. */
        SAME_CREDIT_CODE,
        /** It has the same unit's name in one of the places that the name may mean. */
        SAME_UNIT,
        /** Reports called it by the same name. */
        SAME_NAME,
        /** A division that the name may mean. */
        SAME_PLACE_NAME
    }
}
