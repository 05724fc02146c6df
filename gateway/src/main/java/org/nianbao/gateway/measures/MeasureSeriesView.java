package org.nianbao.gateway.measures;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.SeriesBreakView;
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
    @Description(
            "One point for each report; several of one year only where bodies of the lineage reported side by side. 每份报告一个数据点；仅当沿革中有多个主体分别报告时，同一年度才有多个。")
    public List<@NonNull MeasurePointView> getPoints() {
        return series.points().stream().map(MeasurePointView::new).toList();
    }

    @NonNull
    @Description("One rate for each year that has points. 每个有数据点的年度一个比率。")
    public List<@NonNull PooledRateView> getPooled() {
        return series.pooled().stream().map(PooledRateView::new).toList();
    }

    @NonNull
    @Description(
            "The years from which rates do not compare with those before: the forms differ, or another body of the lineage reports. 不可与此前比较的起始年份：版式不同，或改由沿革中的另一机关报告。")
    public List<@NonNull SeriesBreakView> getBreaks() {
        return series.breaks().stream().map(SeriesBreakView::new).toList();
    }
}
