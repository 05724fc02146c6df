package org.nianbao.model.catalog;

import java.time.Instant;

import org.nianbao.model.filing.FilingReceipt;

/**
 * Says that a report's agency or standing changed without a filing of its own. Whoever keeps figures by agency brings
 * them in line with the receipt, which says what the report is when the change is read: reading late is right at once.
 *
 * @param sequence rises from change to change; no later change appears below a number that was read before
 * @param reason null for a change that was noted before reasons were
 * @param previousAgencyId who answered for the report before; null when that is the same agency as now
 * @param receipt what the report is now; not active when its figures no longer count
 */
public record ReportChange(
        long sequence, Instant changedAt, Reason reason, Long previousAgencyId, FilingReceipt receipt) {

    /** What changed it. */
    public enum Reason {
        /** Its agency was merged into another one, 合并. */
        MERGED,
        /** Its agency was split off again, 拆分. */
        SPLIT,
        /** A later reading of one of its documents changed what stands. */
        REREAD,
        /** What is known of its agency changed. */
        AGENCY
    }
}
