package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.finding.FindingStatus;

/**
 * Asks for the findings of one agency, newest year first.
 *
 * @param statuses null or empty for all
 * @param first how many at most
 * @param after the id of the last finding of the page before; null for the first page
 */
public record FindingsKey(long agencyId, List<FindingStatus> statuses, int first, Long after) {}
