package org.nianbao.gateway.measures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Numbers;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.MeasurePoint;

/** A rate in one year as clients see it. */
@Type("MeasurePoint")
@Description("A rate in one year; without a value it says why. 一个年度的比率；无值时说明原因。")
public final class MeasurePointView {

    private final MeasurePoint point;

    public MeasurePointView(MeasurePoint point) {
        this.point = point;
    }

    /** The catalog's number of the report it comes from. */
    long reportId() {
        return point.reportId();
    }

    /** The catalog's number of the agency it is of. */
    long agencyId() {
        return point.agencyId();
    }

    @Description("The year reported on. 报告年度。")
    public int getYear() {
        return point.year();
    }

    @NonNull
    @Description("The edition of the report. 版式。")
    public FormEdition getEdition() {
        return point.edition();
    }

    @Description("How far the rate compares with other editions'; null when not told. 与其他版式的可比程度；未说明时为空。")
    public Comparability getComparability() {
        return point.comparability();
    }

    @Description("The numerator; null when it is not stated in full. 分子；未完整填报时为空。")
    public Double getNumerator() {
        return Numbers.toFloat(point.numerator());
    }

    @Description("The denominator; null when it is not stated in full. 分母；未完整填报时为空。")
    public Double getN() {
        return Numbers.toFloat(point.n());
    }

    @Description("The rate, 0 to 1; null when it is not defined. 比率，0至1；无定义时为空。")
    public Double getValue() {
        return Numbers.toFloat(point.value());
    }

    @Description("How far chance alone could move it; null with the value. 置信区间；无值时为空。")
    public IntervalView getInterval() {
        return IntervalView.of(point.lower(), point.upper());
    }

    @Description("Why there is no value; null when there is one. 无值的原因；有值时为空。")
    public Undefined getUndefinedBecause() {
        return point.undefinedBecause() == null
                ? null
                : Undefined.valueOf(point.undefinedBecause().name());
    }
}
