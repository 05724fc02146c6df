package org.nianbao.model.stats;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingStatus;

/**
 * A finding as stats-service keeps it.
 *
 * @param id grows with time; pages are cut by it
 * @param note the reviewer's words; null when there are none
 */
public record FiledFinding(
        long id, long agencyId, long reportId, int year, Finding finding, FindingStatus status, String note) {}
