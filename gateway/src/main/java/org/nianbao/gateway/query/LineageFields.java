package org.nianbao.gateway.query;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.KinView;
import org.nianbao.model.catalog.AgencyLineage;

/** What agencies came from and went on as, and the years they reported on. */
@GraphQLApi
public class LineageFields {

    private final Batches batches;

    public LineageFields(Batches batches) {
        this.batches = batches;
    }

    @Description("What it came from, one step back. 前身（上一步）。")
    public CompletionStage<List<@NonNull KinView>> predecessors(@Source AgencyView agency, Context context) {
        return kin(agency, context, AgencyLineage::predecessors);
    }

    @Description("What it went on as, one step on. 后继（下一步）。")
    public CompletionStage<List<@NonNull KinView>> successors(@Source AgencyView agency, Context context) {
        return kin(agency, context, AgencyLineage::successors);
    }

    private CompletionStage<List<KinView>> kin(
            AgencyView agency, Context context, Function<AgencyLineage, List<AgencyLineage.Kin>> direction) {
        return batches.lineages()
                .load(context, agency.info().id())
                .thenApply(lineage -> lineage == null ? List.of() : Views.list(direction.apply(lineage), KinView::new));
    }

    @Description("The other body. 对应的主体。")
    public CompletionStage<AgencyView> agency(@Source KinView kin, Context context) {
        return batches.agencies().load(context, kin.agencyId()).thenApply(AgencyView::of);
    }

    @Description("The years it has reports on. 已有报告的年度。")
    public CompletionStage<List<@NonNull Integer>> reportYears(@Source AgencyView agency, Context context) {
        return batches.reportYears().load(context, agency.info().id());
    }
}
