package org.nianbao.model.stats;

/**
 * A report that should be there and is not (应报未报).
 *
 * @param lastYear the latest earlier year the agency reported on; null when there is none
 */
public record MissingReport(long agencyId, int year, Reason reason, Integer lastYear) {

    /** Why it should be there. */
    public enum Reason {
        /** The agency, or a body that it took over from, reported for an earlier year. */
        REPORTED_BEFORE,
        /** The agency reported for later years only, and all its peers that are known reported for this one. */
        PEERS_REPORT
    }
}
