package org.nianbao.gateway.curation;

import java.util.List;
import java.util.concurrent.CompletionStage;

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
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.CurationClient;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.RegionView;

/** What a curator looks at before deciding. */
@GraphQLApi
public class CandidateQueries {

    private final CurationClient curation;
    private final Batches batches;

    public CandidateQueries(@RestClient CurationClient curation, Batches batches) {
        this.curation = curation;
        this.batches = batches;
    }

    @Query("candidates")
    @Description("What a provisional agency may be; empty for any other. 待定主体的候选；其他主体为空列表。")
    public CompletionStage<List<@NonNull CandidateView>> candidates(
            @Name("agency") @Id @NonNull @Description("The agency's global id. 主体的全局标识。") String agency) {
        return curation.listCandidates(GlobalId.parse(agency, NodeKind.AGENCY))
                .map(found -> found.stream().map(CandidateView::new).toList())
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Description("What curators decided about it, latest first: merges, and what was put right. 人工维护记录（合并与更正），最近的在前。")
    public CompletionStage<List<@NonNull CuratedChangeView>> curation(
            @Source AgencyView agency,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 最多列出的数量，不超过100。")
                    Integer first,
            Context context) {
        int most = Checked.pageSize(first);
        return batches.curation()
                .load(context, agency.info().id())
                .thenApply(found ->
                        found.stream().limit(most).map(CuratedChangeView::new).toList());
    }

    @Description("The agency it may be; null for a division. 可能即为的主体；区划则为空。")
    public CompletionStage<AgencyView> agency(@Source CandidateView candidate, Context context) {
        return batches.agencies().loadOrNull(context, candidate.agencyId()).thenApply(AgencyView::of);
    }

    @Description("The division it may belong to; null for an agency. 可能所属的区划；主体则为空。")
    public CompletionStage<RegionView> region(@Source CandidateView candidate, Context context) {
        return batches.regions().loadOrNull(context, candidate.regionCode()).thenApply(RegionView::of);
    }
}
