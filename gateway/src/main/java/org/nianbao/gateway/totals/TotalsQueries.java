package org.nianbao.gateway.totals;

import java.util.List;
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
import org.nianbao.gateway.ids.Cursor;
import org.nianbao.gateway.ids.Listing;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.services.StatsClient;
import org.nianbao.gateway.services.TotalsClient;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.Counting;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.RegionView;
import org.nianbao.model.stats.CoverageQuery;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MissingYearsKey;
import org.nianbao.model.stats.TotalsQuery;

/** Figures over many bodies, and which bodies they are made of. */
@GraphQLApi
public class TotalsQueries {

    private static final String GROUPS =
            "What to group by; YEAR is needed unless the years are one. 分组维度；除非只有一个年度，否则须含YEAR。";
    private static final int LONGEST_SECTOR = 32;
    private static final int MOST_FIGURES = 50;

    private final TotalsClient totals;
    private final Batches batches;

    public TotalsQueries(@RestClient TotalsClient totals, Batches batches) {
        this.totals = totals;
        this.batches = batches;
    }

    @Query("totals")
    @Description("Sums and pooled rates over all bodies of each group, with what they rest on. 各组主体的合计数与合并比率及覆盖情况。")
    public CompletionStage<List<@NonNull TotalView>> totals(
            @Name("indicators")
                    @NonNull
                    @Description(
                            "Codes of indicators, and of harmonised figures such as outcome.granted or ground.state_secret. 指标代码；统一口径数据如outcome.granted、ground.state_secret。")
                    List<String> indicators,
            @Name("measures") @Description("Rates. 比率名称。") List<MeasureName> measures,
            @Name("groupBy") @NonNull @Description(GROUPS) List<Dimension> groupBy,
            @Name("filter") @Description("Which bodies and years. 汇总范围。") TotalsFilterInput filter) {
        Checked.atMost(MOST_FIGURES, "indicators", indicators);
        TotalsQuery query = new TotalsQuery(indicators, measures, groupBy, TotalsFilterInput.of(filter));
        return totals.listTotals(query)
                .map(found -> found.stream().map(TotalView::new).toList())
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Query("coverage")
    @Description("How many bodies of each group reported. 各组主体的报告情况。")
    public CompletionStage<List<@NonNull CoverageGroupView>> coverage(
            @Name("groupBy") @NonNull @Description(GROUPS) List<Dimension> groupBy,
            @Name("filter") @Description("Which bodies and years. 汇总范围。") TotalsFilterInput filter) {
        return totals.listCoverage(new CoverageQuery(groupBy, TotalsFilterInput.of(filter)))
                .map(found -> found.stream().map(CoverageGroupView::new).toList())
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Query("missingReports")
    @Description("Bodies that have not reported on a year although they should have. 应报告而未报告的主体。")
    public CompletionStage<MissingReportConnection> missingReports(
            @Name("year") @NonNull @Description("The year reported on. 报告年度。") Integer year,
            @Name("filter") @Description("Which bodies. 主体范围。") BodyFilter filter,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after) {
        BodyFilter chosen = filter == null ? new BodyFilter() : filter;
        Long afterId = Cursor.parse(Listing.MISSING_REPORTS, after);
        int asked = YearRange.plausible(year);
        String region = Checked.regionCode(chosen.region);
        String sector = Checked.text("sector", chosen.sector, LONGEST_SECTOR);
        Counting counting = context -> totals.countMissing(asked, region, chosen.level, chosen.kind, sector)
                .map(StatsClient.Counted::count)
                .subscribeAsCompletionStage();
        return totals.listMissing(asked, region, chosen.level, chosen.kind, sector, Checked.pageSize(first), afterId)
                .map(slice -> new MissingReportConnection(
                        Page.of(
                                Listing.MISSING_REPORTS,
                                slice,
                                MissingReportView::new,
                                MissingReportView::agencyId,
                                afterId != null),
                        counting))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Description("How many there are on all pages together; counted only when asked for. 总数；仅在查询时统计。")
    public CompletionStage<Long> totalCount(@Source MissingReportConnection missing, Context context) {
        return missing.counting().count(context);
    }

    @Description("The region; null unless grouped by. 区划；未按此分组时为空。")
    public CompletionStage<RegionView> region(@Source TotalView total, Context context) {
        return batches.regions().loadOrNull(context, total.regionCode()).thenApply(RegionView::of);
    }

    @Description("The region; null unless grouped by. 区划；未按此分组时为空。")
    public CompletionStage<RegionView> region(@Source CoverageGroupView group, Context context) {
        return batches.regions().loadOrNull(context, group.regionCode()).thenApply(RegionView::of);
    }

    @Description("The body that should have reported. 应报告的主体。")
    public CompletionStage<AgencyView> agency(@Source MissingReportView missing, Context context) {
        return batches.agencies().load(context, missing.agencyId()).thenApply(AgencyView::of);
    }

    @Description("Years since its first report on which it has not reported. 首次报告以来未报告的年度。")
    public CompletionStage<List<@NonNull Integer>> missingYears(
            @Source AgencyView agency,
            @Name("to")
                    @Description(
                            "The last year to look at; absent for the latest that anybody reported on. 截至年度；不填为最近有报告的年度。")
                    Integer to,
            Context context) {
        return batches.missingYears()
                .load(context, new MissingYearsKey(agency.info().id(), YearRange.plausible(to)));
    }
}
