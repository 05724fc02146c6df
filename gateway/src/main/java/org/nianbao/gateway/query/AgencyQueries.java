package org.nianbao.gateway.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.arguments.Selected;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.CatalogClient;
import org.nianbao.gateway.services.CatalogLists;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.view.AgencyConnection;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.SectorView;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.identity.CreditCode;

/** The ways to find agencies. */
@GraphQLApi
public class AgencyQueries {

    private static final int CANDIDATES = 20;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SECTOR = 32;

    private final CatalogClient catalog;
    private final CatalogLists lists;
    private final Batches batches;

    public AgencyQueries(@RestClient CatalogClient catalog, @RestClient CatalogLists lists, Batches batches) {
        this.catalog = catalog;
        this.lists = lists;
        this.batches = batches;
    }

    @Query("agency")
    @Description("One agency, by exactly one of id, name and creditCode; null when there is none. "
            + "Several of one name: null, and the error AMBIGUOUS with the candidates. "
            + "按标识、名称或统一社会信用代码查询一个主体（三者填一）；没有时为空；重名时为空并附AMBIGUOUS错误及候选主体。")
    public CompletionStage<AgencyView> agency(
            @Name("id") @Id @Description("The global id. 全局标识。") String id,
            @Name("name") @Description("A full name or a known short one. 全称或已知简称。") String name,
            @Name("creditCode") @Description("The unified social credit code. 统一社会信用代码。") String creditCode,
            Context context) {
        if (Stream.of(id, name, creditCode).filter(argument -> argument != null).count() != 1) {
            throw QueryException.badInput("Give exactly one of the arguments \"id\", \"name\" and \"creditCode\".");
        }
        if (id != null) {
            return batches.agencies()
                    .load(context, GlobalId.parse(id, NodeKind.AGENCY))
                    .thenApply(AgencyView::of);
        }
        return name != null ? byName(Checked.text("name", name, LONGEST_NAME)) : byCreditCode(creditCode.strip());
    }

    @Query("agencies")
    @Description("Agencies, page by page. 主体列表，分页。")
    public CompletionStage<AgencyConnection> agencies(
            @Name("filter") @Description("Which agencies. 筛选条件。") AgencyFilter filter,
            @Name("orderBy")
                    @Description(
                            "The order; absent for RELEVANCE with words of a name, else ID. 排列顺序；不填时有名称文字则按匹配程度，否则按入库先后。")
                    AgencySorting orderBy,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after,
            Context context) {
        AgencyFilter chosen = filter == null ? new AgencyFilter() : filter;
        return lists.listAgencies(
                        Checked.text("name", chosen.name, LONGEST_NAME),
                        Checked.regionCode(chosen.region),
                        chosen.level,
                        chosen.kind,
                        Checked.text("sector", chosen.sector, LONGEST_SECTOR),
                        chosen.provisional,
                        order(orderBy, chosen.name),
                        Checked.pageSize(first),
                        Checked.cursor(after),
                        Selected.directly(context, "totalCount"))
                .map(page -> new AgencyConnection(
                        Page.of(page, AgencyView::new, after != null),
                        counting -> CompletableFuture.completedFuture(page.totalCount())))
                .onFailure()
                .transform(failure -> Refusal.isAbsence(failure)
                        ? new QueryException(
                                ErrorCode.NOT_FOUND, "There is no region with the code " + chosen.region + ".")
                        : Refusal.said(failure))
                .subscribeAsCompletionStage();
    }

    @Query("sectors")
    @Description("The functional systems that bodies belong to. 全部系统（条线）。")
    public CompletionStage<List<@NonNull SectorView>> sectors() {
        return lists.listSectors()
                .map(found -> Views.list(found, SectorView::new))
                .subscribeAsCompletionStage();
    }

    /** The service goes by relevance itself when there are words of a name and no order. */
    private static String order(AgencySorting order, String name) {
        if (order != AgencySorting.RELEVANCE) {
            return order == null ? null : order.name();
        }
        if (name == null) {
            throw QueryException.badInput("The order RELEVANCE needs words in filter.name to be relevant to.");
        }
        return null;
    }

    @Description("How many there are on all pages together; counted only when asked for. 总数；仅在查询时统计。")
    public CompletionStage<Long> totalCount(@Source AgencyConnection agencies, Context context) {
        return agencies.counting().count(context);
    }

    private CompletionStage<AgencyView> byName(String name) {
        return catalog.listCandidates(name, CANDIDATES)
                .map(found -> theOnly(name, found))
                .subscribeAsCompletionStage();
    }

    private CompletionStage<AgencyView> byCreditCode(String code) {
        if (CreditCode.find(code).isEmpty()) {
            throw QueryException.badInput(
                    "A unified social credit code has 18 characters, the last of which checks the others; this one is not right.");
        }
        return catalog.getByCreditCode(code)
                .map(AgencyView::of)
                .onFailure(Refusal::isAbsence)
                .recoverWithNull()
                .subscribeAsCompletionStage();
    }

    private static AgencyView theOnly(String name, List<AgencyInfo> found) {
        if (found.size() <= 1) {
            return found.isEmpty() ? null : AgencyView.of(found.get(0));
        }
        List<Map<String, Object>> candidates = found.stream()
                .map(agency -> Map.<String, Object>of(
                        "id", new GlobalId(NodeKind.AGENCY, agency.id()).toString(), "name", agency.name()))
                .toList();
        throw new QueryException(
                ErrorCode.AMBIGUOUS,
                "Several agencies are known by the name \"" + name + "\": ask by the id of one of the candidates.",
                Map.of("candidates", candidates));
    }
}
