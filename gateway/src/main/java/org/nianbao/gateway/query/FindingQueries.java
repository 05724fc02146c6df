package org.nianbao.gateway.query;

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
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.Counting;
import org.nianbao.gateway.view.FindingConnection;
import org.nianbao.gateway.view.FindingCountView;
import org.nianbao.gateway.view.FindingInputView;
import org.nianbao.gateway.view.FindingVerdictView;
import org.nianbao.gateway.view.FindingView;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.stats.FindingCountsKey;

/** Findings of all agencies. */
@GraphQLApi
public class FindingQueries {

    private static final int LONGEST_RULE = 40;

    private final StatsClient stats;
    private final Batches batches;

    public FindingQueries(@RestClient StatsClient stats, Batches batches) {
        this.stats = stats;
        this.batches = batches;
    }

    @Query("findings")
    @Description("Places where reports contradict themselves or each other, newest year first. 全部勾稽关系不成立之处，最新年度在前。")
    public CompletionStage<FindingConnection> findings(
            @Name("filter") @Description("Which findings. 筛选条件。") FindingFilter filter,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after) {
        FindingFilter chosen = filter == null ? new FindingFilter() : filter;
        Long afterId = Cursor.parse(Listing.FINDINGS, after);
        String rule = Checked.text("rule", chosen.rule, LONGEST_RULE);
        Integer year = YearRange.plausible(chosen.year);
        List<FindingStatus> statuses = Views.orEmpty(chosen.status);
        String region = Checked.regionCode(chosen.region);
        Counting counting = context -> stats.countFindings(rule, year, statuses, chosen.severity, chosen.fault, region)
                .map(StatsClient.Counted::count)
                .subscribeAsCompletionStage();
        return stats.listAllFindings(
                        rule, year, statuses, chosen.severity, chosen.fault, region, Checked.pageSize(first), afterId)
                .map(slice -> Pages.ofFindings(Listing.FINDINGS, slice, afterId, counting))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Description("How many there are on all pages together; counted only when asked for. 总数；仅在查询时统计。")
    public CompletionStage<Long> totalCount(@Source FindingConnection findings, Context context) {
        return findings.counting().count(context);
    }

    @Description("How many findings its reports have, by year; years without any are left out. 历年发现数；没有发现的年度略去。")
    public CompletionStage<List<@NonNull FindingCountView>> findingCounts(
            @Source AgencyView agency,
            @Name("years") @Description("The years; absent for all. 年份范围；不填则全部。") YearRange years,
            Context context) {
        FindingCountsKey key = new FindingCountsKey(agency.info().id(), YearRange.from(years), YearRange.to(years));
        return batches.findingCounts().load(context, key).thenApply(found -> Views.list(found, FindingCountView::new));
    }

    @Description("The report. 对应的报告。")
    public CompletionStage<ReportView> report(@Source FindingCountView counts, Context context) {
        return batches.reports().load(context, counts.reportId()).thenApply(ReportView::of);
    }

    @Description("The report it stands in; null when that is not on record. 所在的报告；没有记录时为空。")
    public CompletionStage<ReportView> report(@Source FindingInputView input, Context context) {
        return batches.reports().loadOrNull(context, input.reportId()).thenApply(ReportView::of);
    }

    @Description("Everything that people have said of this place of the report, oldest first. 历次人工复核，最早的在前。")
    public CompletionStage<List<@NonNull FindingVerdictView>> history(
            @Source FindingView finding,
            @Name("last") @DefaultValue("20") @Description("How many at most, the latest; up to 100. 最近的若干次，最多100。")
                    Integer last,
            Context context) {
        int most = Checked.count("last", last);
        return batches.verdicts()
                .load(context, finding.filed().id())
                .thenApply(found -> found == null
                        ? List.of()
                        : Views.list(
                                found.subList(Math.max(0, found.size() - most), found.size()),
                                FindingVerdictView::new));
    }
}
