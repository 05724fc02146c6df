package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.stats.Series;

/** A series as clients see it. */
@Type("Series")
@Description(
        "One indicator of one agency across years. A year without a point is a year in which nothing was stated. 一个主体一个指标的历年数据；没有数据点的年份即未填报。")
public final class SeriesView {

    private final Series series;

    public SeriesView(Series series) {
        this.series = series;
    }

    @NonNull
    @Description("The indicator. 指标。")
    public IndicatorView getIndicator() {
        return IndicatorView.of(series.indicator());
    }

    @NonNull
    @Description("The applicants counted. 申请人类别。")
    public Applicant getApplicant() {
        return series.applicant();
    }

    @NonNull
    @Description("One point for each year stated. 各年数据点。")
    public List<@NonNull SeriesPointView> getPoints() {
        return series.points().stream().map(SeriesPointView::new).toList();
    }

    @NonNull
    @Description("The years at which the indicator's meaning changed. 口径变化的年份。")
    public List<@NonNull SeriesBreakView> getBreaks() {
        return series.breaks().stream().map(SeriesBreakView::new).toList();
    }
}
