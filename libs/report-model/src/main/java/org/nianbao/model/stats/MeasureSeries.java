package org.nianbao.model.stats;

import java.util.List;

/** One measure of one agency across years. A year without a report has no point. */
public record MeasureSeries(MeasureName name, List<MeasurePoint> points) {

    public MeasureSeries {
        points = List.copyOf(points);
    }
}
