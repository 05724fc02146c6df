package org.nianbao.model.stats;

import java.util.List;

/**
 * One measure of one agency across years. A year without a report has no point.
 *
 * @param points one for each report; several of one year only where bodies of the lineage reported side by side
 * @param pooled one for each year that has points
 * @param breaks the years from which rates do not compare with those before, since the forms or the body differ
 */
public record MeasureSeries(
        MeasureName name, List<MeasurePoint> points, List<PooledRate> pooled, List<SeriesBreak> breaks) {

    public MeasureSeries {
        points = List.copyOf(points);
        pooled = List.copyOf(pooled);
        breaks = List.copyOf(breaks);
    }
}
