package org.nianbao.model.stats;

import java.math.BigDecimal;

/**
 * Where an agency stands among its peers (同类比较), itself included.
 *
 * @param point the agency's own rate; without a value it says why
 * @param rank 1 is the highest rate; null when the agency's rate does not rank
 * @param tied true when another agency has the same rank
 * @param ranked how many have a rank
 * @param percentile share of the other ranked peers whose rate is lower, ties counted half, 0 to 100; null when the
 *     agency does not rank or nobody else does
 * @param lowerQuartile null when nobody ranks
 * @param median null when nobody ranks
 * @param upperQuartile null when nobody ranks
 * @param pooled all ranked peers' numerators over all their denominators; null when nobody ranks
 */
public record Benchmark(
        long agencyId,
        MeasureName measure,
        int year,
        MeasurePoint point,
        PeerGroup peers,
        Integer rank,
        boolean tied,
        int ranked,
        BigDecimal percentile,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal pooled,
        Coverage coverage) {}
