package org.nianbao.gateway.totals;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.measures.IntervalView;
import org.nianbao.gateway.measures.Undefined;
import org.nianbao.gateway.view.Numbers;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.Total;

/** A total as clients see it. */
@Type("Total")
@Description(
        "A figure or rate over all bodies of a group, with what it rests on. Nothing is added across a break, and own reports are never added to aggregates. 一组主体的合计数或合并比率及其覆盖情况；不跨口径断点相加，本机关数与汇总数不相加。")
public final class TotalView {

    private final Total total;

    public TotalView(Total total) {
        this.total = total;
    }

    /** The code of the group's region; null unless grouped by. */
    String regionCode() {
        return total.group().regionCode();
    }

    @Description("The year; null unless grouped by. 年度；未按此分组时为空。")
    public Integer getYear() {
        return total.group().year();
    }

    @Description("The level; null unless grouped by. 级别；未按此分组时为空。")
    public RegionLevel getLevel() {
        return total.group().level();
    }

    @Description("The functional system; null unless grouped by, and where it is unknown. 系统；未按此分组或未知时为空。")
    public String getSector() {
        return total.group().sector();
    }

    @Description("The kind of body; null unless grouped by. 主体类别；未按此分组时为空。")
    public AgencyKind getKind() {
        return total.group().kind();
    }

    @NonNull
    @Description("Own reports or aggregates. 汇总口径。")
    public Scope getScope() {
        return total.scope();
    }

    @Description("The figure, by the code it was asked by; null for a rate. 指标代码；比率为空。")
    public String getFigure() {
        return total.figure();
    }

    @Description("The rate; null for a figure. 比率名称；合计数为空。")
    public MeasureName getMeasure() {
        return total.measure();
    }

    @NonNull
    @Description("The editions of the reports it is made of: those on one side of a break. 所计入报告的版式（断点同侧）。")
    public List<@NonNull FormEdition> getEditions() {
        return total.editions();
    }

    @Description("The sum or the pooled rate; null when no report is usable. 合计数或合并比率；没有可用报告时为空。")
    public Double getValue() {
        return Numbers.toFloat(total.value());
    }

    @Description("Of a rate; null for a figure. 比率的分子；合计数为空。")
    public Double getNumerator() {
        return Numbers.toFloat(total.numerator());
    }

    @Description("The denominator of a rate; null for a figure. 比率的分母；合计数为空。")
    public Double getN() {
        return Numbers.toFloat(total.n());
    }

    @Description("Of a rate; null for a figure. 比率的置信区间；合计数为空。")
    public IntervalView getInterval() {
        return IntervalView.of(total.lower(), total.upper());
    }

    @Description("Why a rate has no value; null when it has one. 比率无值的原因；有值时为空。")
    public Undefined getUndefinedBecause() {
        return total.undefinedBecause() == null
                ? null
                : Undefined.valueOf(total.undefinedBecause().name());
    }

    @NonNull
    @Description("What it rests on. 覆盖情况。")
    public CoverageView getCoverage() {
        return new CoverageView(total.coverage());
    }
}
