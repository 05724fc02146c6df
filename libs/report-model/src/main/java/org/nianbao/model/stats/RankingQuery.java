package org.nianbao.model.stats;

/**
 * Asks for a page of a ranking.
 *
 * @param minimumN rates over fewer cases are left out; null for 10
 * @param ascending true for the lowest rate first
 * @param first how many at most; null for 50
 * @param after the cursor of the last item of the page before; null for the first page
 */
public record RankingQuery(
        MeasureName measure,
        Integer year,
        PeerGroup peers,
        Integer minimumN,
        boolean ascending,
        Integer first,
        String after) {}
