package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.finding.FindingStatus;

/**
 * Asks for the findings of one report.
 *
 * @param statuses null or empty for all
 */
public record ReportFindingsKey(long reportId, List<FindingStatus> statuses) {}
