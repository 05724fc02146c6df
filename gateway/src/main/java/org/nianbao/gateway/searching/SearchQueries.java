package org.nianbao.gateway.searching;

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
import org.nianbao.gateway.arguments.Selected;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.CatalogLists;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.catalog.SearchHit;
import org.nianbao.model.catalog.SearchPage;

/** Finds agencies and reports by words. */
@GraphQLApi
public class SearchQueries {

    private static final int LONGEST_TEXT = 200;

    private final CatalogLists catalog;
    private final Batches batches;

    public SearchQueries(@RestClient CatalogLists catalog, Batches batches) {
        this.catalog = catalog;
        this.batches = batches;
    }

    @Query("search")
    @Description(
            "Agencies and reports that hold every word in names, titles or texts, the best first. 按词语检索主体与报告，最相关的在前。")
    public CompletionStage<SearchConnection> search(
            @Name("text") @NonNull @Description("Words, parted by blanks; every one must occur. 词语，以空格分隔，须全部出现。")
                    String text,
            @Name("kind") @Description("Only agencies or only reports. 只查主体或只查报告。") SearchKind kind,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after,
            Context context) {
        return catalog.search(
                        Checked.text("text", text, LONGEST_TEXT),
                        kind == null ? null : SearchHit.Kind.valueOf(kind.name()),
                        Checked.pageSize(first),
                        Checked.cursor(after),
                        Selected.directly(context, "totalCount"))
                .map(page -> connection(page, after != null))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    private static SearchConnection connection(SearchPage page, boolean hasPrevious) {
        return new SearchConnection(
                new Page<>(
                        page.items().stream().map(SearchHitView::new).toList(),
                        page.cursors(),
                        hasPrevious,
                        page.hasNext()),
                page);
    }

    @Description("The agency; for a report the one that reports. 主体；报告则为其报告主体。")
    public CompletionStage<AgencyView> agency(@Source SearchHitView found, Context context) {
        return batches.agencies().load(context, found.hit().agencyId()).thenApply(AgencyView::of);
    }

    @Description("The report; null for an agency. 报告；主体为空。")
    public CompletionStage<ReportView> report(@Source SearchHitView found, Context context) {
        return batches.reports().loadOrNull(context, found.hit().reportId()).thenApply(ReportView::of);
    }
}
