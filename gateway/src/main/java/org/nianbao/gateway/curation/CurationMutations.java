package org.nianbao.gateway.curation;

import java.util.List;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.access.Caller;
import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.CatalogClient;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.services.StatsClient;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.FindingView;
import org.nianbao.model.stats.FindingReview;

/** What people decide: whether a finding is right, and which agencies are one. */
@GraphQLApi
public class CurationMutations {

    private static final int MOST_MERGED = 100;
    private static final int LONGEST_NOTE = 2_000;

    private final CatalogClient catalog;
    private final StatsClient stats;

    public CurationMutations(@RestClient CatalogClient catalog, @RestClient StatsClient stats) {
        this.catalog = catalog;
        this.stats = stats;
    }

    @Mutation("reviewFinding")
    @Description("Says whether a finding is right. Needs the role reviewer. 复核一项发现。须有reviewer角色。")
    public CompletionStage<FindingView> reviewFinding(
            @Name("id") @Id @NonNull @Description("The finding's global id. 发现的全局标识。") String id,
            @Name("verdict") @NonNull @Description("The verdict. 结论。") ReviewVerdict verdict,
            @Name("note") @Description("Why, in at most 2,000 characters. 说明，最多2000字。") String note,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.REVIEWER);
        FindingReview review = new FindingReview(verdict.status(), Checked.text("note", note, LONGEST_NOTE));
        return stats.review(caller.authorization(), GlobalId.parse(id, NodeKind.FINDING), review)
                .map(FindingView::new)
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Mutation("mergeAgencies")
    @Description(
            "Takes several agencies for one, which then answers for all their reports; splitAgency takes it back. Needs the role curator. 将多个主体合并为一个，可用splitAgency撤销。须有curator角色。")
    public CompletionStage<AgencyView> mergeAgencies(
            @Name("into") @Id @NonNull @Description("The agency that stays. 保留的主体。") String into,
            @Name("from") @NonNull @Description("Those that become part of it; 1 to 100. 并入的主体，1至100个。")
                    List<String> from,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.CURATOR);
        if (from.isEmpty() || from.size() > MOST_MERGED) {
            throw new QueryException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "\"from\" takes 1 to " + MOST_MERGED + " agencies, not " + from.size() + ".");
        }
        long stays = GlobalId.parse(into, NodeKind.AGENCY);
        List<Long> parts =
                from.stream().map(id -> GlobalId.parse(id, NodeKind.AGENCY)).toList();
        if (parts.contains(stays)) {
            throw QueryException.badInput("An agency cannot be merged into itself: leave it out of \"from\".");
        }
        return afterwards(catalog.merge(caller.authorization(), stays, parts), stays);
    }

    @Mutation("splitAgency")
    @Description(
            "Takes back what mergeAgencies did to one agency, which gets its reports back and is answered. Needs the role curator. 撤销对一个主体的合并，返回该主体。须有curator角色。")
    public CompletionStage<AgencyView> splitAgency(
            @Name("into") @Id @NonNull @Description("The agency it was merged into. 当时保留的主体。") String into,
            @Name("from") @Id @NonNull @Description("The agency that becomes one of its own again. 恢复独立的主体。")
                    String from,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.CURATOR);
        long split = GlobalId.parse(from, NodeKind.AGENCY);
        return afterwards(catalog.split(caller.authorization(), GlobalId.parse(into, NodeKind.AGENCY), split), split);
    }

    /** The agency as it is once the change is made. */
    private CompletionStage<AgencyView> afterwards(Uni<Void> change, long agency) {
        return change.chain(done -> catalog.lookUpAgencies(List.of(agency)))
                .map(found -> AgencyView.of(found.get(0)))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }
}
