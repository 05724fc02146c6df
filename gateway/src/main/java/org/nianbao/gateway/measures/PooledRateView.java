package org.nianbao.gateway.measures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Numbers;
import org.nianbao.model.stats.PooledRate;

/** A rate of a whole lineage in one year as clients see it. */
@Type("PooledRate")
@Description(
        "One year's rate of the agency or, where several bodies of its lineage reported side by side, of all of them together: sums over sums. 一个年度的比率；沿革中有多个主体分别报告的，为合并比率（和除以和）。")
public final class PooledRateView {

    private final PooledRate rate;

    PooledRateView(PooledRate rate) {
        this.rate = rate;
    }

    @Description("The year reported on. 报告年度。")
    public int getYear() {
        return rate.year();
    }

    @Description("How many reports it is made of. 所涉报告数。")
    public int getReports() {
        return rate.reports();
    }

    @Description("The numerator; null when one of the reports does not state it in full. 分子；有报告未完整填报时为空。")
    public Double getNumerator() {
        return Numbers.toFloat(rate.numerator());
    }

    @Description("The denominator; null when one of the reports does not state it in full. 分母；有报告未完整填报时为空。")
    public Double getN() {
        return Numbers.toFloat(rate.n());
    }

    @Description(
            "The rate, 0 to 1; null when it is not defined, as when one of the bodies has none. 比率，0至1；无定义时为空，如其中一个主体没有比率。")
    public Double getValue() {
        return Numbers.toFloat(rate.value());
    }

    @Description("How far chance alone could move it; null with the value. 置信区间；无值时为空。")
    public IntervalView getInterval() {
        return IntervalView.of(rate.lower(), rate.upper());
    }

    @Description("Why there is no value; null when there is one. 无值的原因；有值时为空。")
    public Undefined getUndefinedBecause() {
        return rate.undefinedBecause() == null
                ? null
                : Undefined.valueOf(rate.undefinedBecause().name());
    }
}
