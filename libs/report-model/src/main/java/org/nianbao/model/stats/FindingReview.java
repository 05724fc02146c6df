package org.nianbao.model.stats;

import org.nianbao.model.finding.FindingStatus;

/**
 * What a person says of a finding.
 *
 * @param status OPEN takes back what was said before
 * @param note the reviewer's words, at most 2,000 characters; null for none
 */
public record FindingReview(FindingStatus status, String note) {}
