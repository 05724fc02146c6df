package org.nianbao.model.stats;

/** What became of a change of the catalog's that was handed to stats-service. */
public record AppliedChange(long reportId, State state) {

    /** What was done. */
    public enum State {
        /** The report is as the change says. */
        APPLIED,
        /** Something later is known already. */
        STALE,
        /** The change names a revision whose figures are not here: they have to be filed. */
        FIGURES_MISSING
    }
}
