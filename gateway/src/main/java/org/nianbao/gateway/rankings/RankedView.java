package org.nianbao.gateway.rankings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.measures.IntervalView;
import org.nianbao.gateway.view.Numbers;
import org.nianbao.model.stats.Ranking;

/** A place in a ranking as clients see it. */
@Type("Ranked")
@Description("One body in a ranking. 排名中的一个主体。")
public final class RankedView {

    private final Ranking.Item item;

    public RankedView(Ranking.Item item) {
        this.item = item;
    }

    /** The ranking's own item. */
    Ranking.Item item() {
        return item;
    }

    @Description("Its rank; equal rates share one: 1, 2, 2, 4. 名次；比率相同者并列。")
    public int getRank() {
        return item.rank();
    }

    @Description("True when another body has the same rank. 是否并列。")
    public boolean isTied() {
        return item.tied();
    }

    @NonNull
    @Description("The numerator. 分子。")
    public Double getNumerator() {
        return Numbers.toFloat(item.numerator());
    }

    @NonNull
    @Description("The denominator. 分母。")
    public Double getN() {
        return Numbers.toFloat(item.n());
    }

    @NonNull
    @Description("The rate, 0 to 1. 比率，0至1。")
    public Double getValue() {
        return Numbers.toFloat(item.value());
    }

    @Description("How far chance alone could move it. 置信区间。")
    public IntervalView getInterval() {
        return IntervalView.of(item.lower(), item.upper());
    }
}
