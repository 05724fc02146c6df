package org.nianbao.gateway.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.arguments.Selected;
import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.CatalogLists;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.ReportConnection;
import org.nianbao.gateway.view.ReportView;

/** Reports of many agencies. */
@GraphQLApi
public class ReportQueries {

    private static final int LONGEST_SECTOR = 32;

    private final CatalogLists catalog;

    public ReportQueries(@RestClient CatalogLists catalog) {
        this.catalog = catalog;
    }

    @Query("reports")
    @Description("Reports in their active revisions, page by page. 报告列表（现行版本），分页。")
    public CompletionStage<ReportConnection> reports(
            @Name("filter") @Description("Which reports. 筛选条件。") ReportFilter filter,
            @Name("orderBy") @DefaultValue("YEAR") @Description("The order. 排列顺序。") ReportSorting orderBy,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after,
            Context context) {
        ReportFilter chosen = filter == null ? new ReportFilter() : filter;
        return catalog.listReports(
                        chosen.agency == null ? null : (Long) GlobalId.parse(chosen.agency, NodeKind.AGENCY),
                        Checked.regionCode(chosen.region),
                        chosen.level,
                        chosen.kind,
                        Checked.text("sector", chosen.sector, LONGEST_SECTOR),
                        chosen.edition,
                        chosen.scope,
                        YearRange.from(chosen.years),
                        YearRange.to(chosen.years),
                        orderBy == null ? null : orderBy.name(),
                        Checked.pageSize(first),
                        Checked.cursor(after),
                        Selected.directly(context, "totalCount"))
                .map(page -> new ReportConnection(
                        Page.of(page, ReportView::new, after != null),
                        counting -> CompletableFuture.completedFuture(page.totalCount())))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Description("How many there are on all pages together; counted only when asked for. 总数；仅在查询时统计。")
    public CompletionStage<Long> totalCount(@Source ReportConnection reports, Context context) {
        return reports.counting().count(context);
    }
}
