package org.nianbao.model.stats;

import java.time.Instant;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingStatus;

/**
 * A finding as stats-service keeps it.
 *
 * @param id grows with time; pages are cut by it
 * @param note the reviewer's words; null when there are none
 * @param reviewer who gave the verdict; null when nobody has
 * @param reviewedAt null when nobody has looked
 * @param reopened true when it is open although a verdict was given before, on other inputs
 */
public record FiledFinding(
        long id,
        long agencyId,
        long reportId,
        int year,
        Finding finding,
        FindingStatus status,
        String note,
        String reviewer,
        Instant reviewedAt,
        boolean reopened) {

    /** A finding that nobody has looked at, or of which no more is known than what was said of it. */
    public FiledFinding(
            long id, long agencyId, long reportId, int year, Finding finding, FindingStatus status, String note) {
        this(id, agencyId, reportId, year, finding, status, note, null, null, false);
    }
}
