package org.nianbao.model.stats;

import java.math.BigDecimal;
import java.time.Instant;

import org.nianbao.model.finding.FindingStatus;

/**
 * What a person once said of a place where a relation did not hold.
 *
 * @param findingId the finding on the inputs of that time
 * @param left what one side came to then
 * @param right what the other side came to then
 * @param status OPEN when an earlier verdict was taken back
 * @param note null when there is none
 * @param standing true when the inputs are still those
 */
public record FindingVerdict(
        long findingId,
        BigDecimal left,
        BigDecimal right,
        FindingStatus status,
        String note,
        String reviewer,
        Instant reviewedAt,
        boolean standing) {}
