package org.nianbao.gateway.measures;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Numbers;

/** An interval as clients see it. */
@Type("Interval")
@Description("The 95 % Wilson interval of a rate: how far chance alone could move it. 比率的95% Wilson置信区间。")
public final class IntervalView {

    private final BigDecimal low;
    private final BigDecimal high;

    private IntervalView(BigDecimal lower, BigDecimal upper) {
        this.low = lower;
        this.high = upper;
    }

    /** Null where there is none. */
    public static IntervalView of(BigDecimal lower, BigDecimal upper) {
        return lower == null || upper == null ? null : new IntervalView(lower, upper);
    }

    @Description("The lower end, 0 to 1. 下限，0至1。")
    @NonNull
    public Double getLower() {
        return Numbers.toFloat(low);
    }

    @Description("The upper end, 0 to 1. 上限，0至1。")
    @NonNull
    public Double getUpper() {
        return Numbers.toFloat(high);
    }
}
