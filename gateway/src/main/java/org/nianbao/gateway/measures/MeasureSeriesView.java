package org.nianbao.gateway.measures;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasureSeries;

/** A measure across years as clients see it. */
@Type("MeasureSeries")
@Description("One rate of one agency across years. A year without a report has no point. 一个主体一项比率的历年数据；没有报告的年份没有数据点。")
public final class MeasureSeriesView {

    private final MeasureSeries series;

    public MeasureSeriesView(MeasureSeries series) {
        this.series = series;
    }

    @NonNull
    @Description("Which rate. 比率名称。")
    public MeasureName getName() {
        return series.name();
    }

    @NonNull
    @Description("One point for each report. 各年数据点。")
    public List<@NonNull MeasurePointView> getPoints() {
        return series.points().stream().map(MeasurePointView::new).toList();
    }
}
