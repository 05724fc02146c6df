package org.nianbao.gateway.rankings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.measures.MeasurePointView;
import org.nianbao.gateway.totals.CoverageView;
import org.nianbao.gateway.view.Numbers;
import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.MeasureName;

/** A body among its peers as clients see it. */
@Type("Benchmark")
@Description("One body's rate in one year among its peers. 一个主体某年比率在同类中的位置。")
public final class BenchmarkView {

    private final Benchmark benchmark;

    public BenchmarkView(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    @NonNull
    @Description("The rate. 比率名称。")
    public MeasureName getMeasure() {
        return benchmark.measure();
    }

    @Description("The year. 年度。")
    public int getYear() {
        return benchmark.year();
    }

    @NonNull
    @Description("The body's own rate. 该主体的比率。")
    public MeasurePointView getPoint() {
        return new MeasurePointView(benchmark.point());
    }

    @NonNull
    @Description("Bodies of the same level, kind and functional system, itself included. 同级别、同类别、同系统的主体（含自身）。")
    public PeerGroupView getPeers() {
        return new PeerGroupView(benchmark.peers());
    }

    @Description("Its rank, highest rate first; null when its rate does not rank. 名次（比率高者在前）；不参与排名时为空。")
    public Integer getRank() {
        return benchmark.rank();
    }

    @Description("True when another body has the same rank. 是否并列。")
    public boolean isTied() {
        return benchmark.tied();
    }

    @Description("How many bodies have a rank. 有名次的主体数。")
    public int getRanked() {
        return benchmark.ranked();
    }

    @Description(
            "The share of the others that are lower, ties counted half, 0 to 100; null when its rate does not rank. 百分位（低于它者的比例，并列计半），0至100；不参与排名时为空。")
    public Double getPercentile() {
        return Numbers.toFloat(benchmark.percentile());
    }

    @Description("A quarter of the peers are below; null when none ranks. 下四分位数；无可比主体时为空。")
    public Double getLowerQuartile() {
        return Numbers.toFloat(benchmark.lowerQuartile());
    }

    @Description("The peers' median; null when none ranks. 中位数；无可比主体时为空。")
    public Double getMedian() {
        return Numbers.toFloat(benchmark.median());
    }

    @Description("A quarter of the peers are above; null when none ranks. 上四分位数；无可比主体时为空。")
    public Double getUpperQuartile() {
        return Numbers.toFloat(benchmark.upperQuartile());
    }

    @Description("The rate over all peers together: sums over sums; null when none is usable. 同类合并比率；无可用数据时为空。")
    public Double getPooled() {
        return Numbers.toFloat(benchmark.pooled());
    }

    @NonNull
    @Description("Which peers it rests on. 覆盖情况。")
    public CoverageView getCoverage() {
        return new CoverageView(benchmark.coverage());
    }
}
