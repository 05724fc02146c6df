package org.nianbao.gateway.rankings;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.services.TotalsClient;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.stats.BenchmarkKey;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.PeerRange;
import org.nianbao.model.stats.Ranking;
import org.nianbao.model.stats.RankingQuery;

/** Bodies among their peers. */
@GraphQLApi
public class RankingQueries {

    private static final String MINIMUM = "A rate over fewer cases does not rank. 分母小于此数的不参与排名。";
    private static final String WITHIN = "How far the peers reach. 比较范围。";

    private final TotalsClient totals;
    private final Batches batches;

    public RankingQueries(@RestClient TotalsClient totals, Batches batches) {
        this.totals = totals;
        this.batches = batches;
    }

    @Query("ranking")
    @Description(
            "Bodies of a peer group by a rate in one year. Rates do not rank across a break of the forms: the coverage counts those of the smaller side. 一组同类主体某年某项比率的排名；口径断点两侧不混排，较少的一侧列入覆盖情况中未计入的报告数。")
    public CompletionStage<RankingConnection> ranking(
            @Name("measure") @NonNull @Description("The rate. 比率名称。") MeasureName measure,
            @Name("year") @NonNull @Description("The year. 年度。") Integer year,
            @Name("peers") @NonNull @Description("Who is compared. 比较范围。") PeerGroupInput peers,
            @Name("minimumN") @DefaultValue("10") @Description(MINIMUM) Integer minimumN,
            @Name("order") @DefaultValue("DESCENDING") @Description("Which end comes first. 顺序。") RankingOrder order,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after) {
        RankingQuery query = new RankingQuery(
                measure,
                YearRange.plausible(year),
                peers.group(),
                Checked.atLeastOne("minimumN", minimumN),
                order == RankingOrder.ASCENDING,
                Checked.pageSize(first),
                after);
        return totals.rank(query)
                .map(ranking -> connection(ranking, after != null))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    private static RankingConnection connection(Ranking ranking, boolean hasPrevious) {
        List<RankedView> nodes = ranking.items().stream().map(RankedView::new).toList();
        List<String> cursors =
                ranking.items().stream().map(Ranking.Item::cursor).toList();
        return new RankingConnection(new Page<>(nodes, cursors, hasPrevious, ranking.hasNext()), ranking);
    }

    @Description("The body. 主体。")
    public CompletionStage<AgencyView> agency(@Source RankedView ranked, Context context) {
        return batches.agencies().load(context, ranked.item().agencyId()).thenApply(AgencyView::of);
    }

    @Description("The report that the figures come from. 数据所出的报告。")
    public CompletionStage<ReportView> report(@Source RankedView ranked, Context context) {
        return batches.reports().load(context, ranked.item().reportId()).thenApply(ReportView::of);
    }

    @Description(
            "Its rate in one year among its peers; null when it has no report on the year. 某年某项比率在同类中的位置；当年无报告时为空。")
    public CompletionStage<BenchmarkView> benchmark(
            @Source AgencyView agency,
            @Name("measure") @NonNull @Description("The rate. 比率名称。") MeasureName measure,
            @Name("year") @NonNull @Description("The year. 年度。") Integer year,
            @Name("within") @DefaultValue("NATION") @Description(WITHIN) PeerRange within,
            @Name("minimumN") @DefaultValue("10") @Description(MINIMUM) Integer minimumN,
            Context context) {
        BenchmarkKey key = new BenchmarkKey(
                agency.info().id(),
                measure,
                YearRange.plausible(year),
                within,
                Checked.atLeastOne("minimumN", minimumN));
        return batches.benchmarks()
                .load(context, key)
                .thenApply(found -> found == null ? null : new BenchmarkView(found));
    }

    @Description("The same for several years; a year without a report has none. 历年在同类中的位置；没有报告的年份略去。")
    public CompletionStage<List<@NonNull BenchmarkView>> benchmarks(
            @Source AgencyView agency,
            @Name("measure") @NonNull @Description("The rate. 比率名称。") MeasureName measure,
            @Name("years") @NonNull @Description("The years, both ends given; at most 30. 年份范围（首尾必填，最多30年）。")
                    YearRange years,
            @Name("within") @DefaultValue("NATION") @Description(WITHIN) PeerRange within,
            @Name("minimumN") @DefaultValue("10") @Description(MINIMUM) Integer minimumN,
            Context context) {
        int least = Checked.atLeastOne("minimumN", minimumN);
        List<BenchmarkKey> keys = YearRange.each(years)
                .mapToObj(year -> new BenchmarkKey(agency.info().id(), measure, year, within, least))
                .toList();
        return batches.benchmarks()
                .loadMany(context, keys)
                .thenApply(found -> found.stream()
                        .filter(Objects::nonNull)
                        .map(BenchmarkView::new)
                        .toList());
    }
}
