package org.nianbao.gateway.query;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import org.nianbao.gateway.ids.Cursor;
import org.nianbao.gateway.ids.Listing;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.CatalogLists;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.RegionConnection;
import org.nianbao.gateway.view.RegionView;
import org.nianbao.model.catalog.RegionsBelowKey;

/** Up and down the regions. */
@GraphQLApi
public class RegionFields {

    private static final int LONGEST_NAME = 60;

    /** No region has as many directly below it; the catalog holds all regions in memory. */
    private static final int MOST_CHILDREN = 1_000;

    private final CatalogLists catalog;
    private final Batches batches;

    public RegionFields(@RestClient CatalogLists catalog, Batches batches) {
        this.catalog = catalog;
        this.batches = batches;
    }

    @Query("regions")
    @Description("Regions by code, each before those below it. 区划列表，按代码，上级在前。")
    public CompletionStage<RegionConnection> regions(
            @Name("filter") @Description("Which regions. 筛选条件。") RegionFilter filter,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after,
            Context context) {
        RegionFilter chosen = filter == null ? new RegionFilter() : filter;
        return catalog.listRegions(
                        Checked.text("name", chosen.name, LONGEST_NAME),
                        Checked.regionCode(chosen.within),
                        chosen.level,
                        Checked.pageSize(first),
                        Cursor.textOf(Listing.REGIONS, after),
                        Selected.directly(context, "totalCount"))
                .map(page -> new RegionConnection(
                        new Page<>(
                                page.items().stream().map(RegionView::new).toList(),
                                page.cursors().stream()
                                        .map(code -> Cursor.at(Listing.REGIONS, Long.parseLong(code)))
                                        .toList(),
                                after != null,
                                page.hasNext()),
                        counting -> CompletableFuture.completedFuture(page.totalCount())))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Description("The regions directly below, by code. 直接下级区划，按代码。")
    public CompletionStage<RegionConnection> children(
            @Source RegionView region,
            @Name("first") @DefaultValue("100") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after,
            Context context) {
        RegionsBelowKey key = new RegionsBelowKey(
                region.getCode(), Checked.pageSize(first), Cursor.textOf(Listing.REGIONS_BELOW, after));
        return batches.children()
                .load(context, key)
                .thenApply(slice -> new RegionConnection(
                        Page.of(
                                Listing.REGIONS_BELOW,
                                slice,
                                RegionView::new,
                                below -> Long.parseLong(below.getCode()),
                                after != null),
                        counting -> countChildren(region, counting)));
    }

    private CompletionStage<Long> countChildren(RegionView region, Context context) {
        return batches.children()
                .load(context, new RegionsBelowKey(region.getCode(), MOST_CHILDREN, null))
                .thenApply(all -> (long) all.items().size());
    }

    @Description("How many there are on all pages together; counted only when asked for. 总数；仅在查询时统计。")
    public CompletionStage<Long> totalCount(@Source RegionConnection regions, Context context) {
        return regions.counting().count(context);
    }

    @Description("The regions above, from the one directly above up to the province. 上级区划，由近及远至省级。")
    public CompletionStage<List<@NonNull RegionView>> ancestors(@Source RegionView region, Context context) {
        return batches.ancestors()
                .load(context, region.getCode())
                .thenApply(above -> Views.list(above, RegionView::new));
    }
}
