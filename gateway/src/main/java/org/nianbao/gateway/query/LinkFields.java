package org.nianbao.gateway.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.FindingView;
import org.nianbao.gateway.view.RegionView;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.gateway.view.RequestOutcomesView;
import org.nianbao.gateway.view.SeriesPointView;

/** The ways from figures and findings back to the reports and agencies they come from, and up the regions. */
@GraphQLApi
public class LinkFields {

    private final Batches batches;

    public LinkFields(Batches batches) {
        this.batches = batches;
    }

    @Description("The report the figures come from. 数据所出的报告。")
    public CompletionStage<ReportView> report(@Source RequestOutcomesView outcomes, Context context) {
        return report(outcomes.reportId(), context);
    }

    @Description("The report the figure comes from. 数据所出的报告。")
    public CompletionStage<ReportView> report(@Source SeriesPointView point, Context context) {
        return report(point.reportId(), context);
    }

    @Description("The report it was found in. 所在的报告。")
    public CompletionStage<ReportView> report(@Source FindingView finding, Context context) {
        return report(finding.filed().reportId(), context);
    }

    @Description("The agency whose report it was found in. 所属主体。")
    public CompletionStage<AgencyView> agency(@Source FindingView finding, Context context) {
        return batches.agencies().load(context, finding.filed().agencyId()).thenApply(AgencyView::of);
    }

    @Description("Whose figures they are: itself, or a predecessor or successor. 数据所属主体（本机关或其前身、后继）。")
    public CompletionStage<AgencyView> agency(@Source RequestOutcomesView outcomes, Context context) {
        return batches.agencies().load(context, outcomes.agencyId()).thenApply(AgencyView::of);
    }

    @Description("Whose figure it is: its own, or a predecessor's or successor's. 数据所属主体（本机关或其前身、后继）。")
    public CompletionStage<AgencyView> agency(@Source SeriesPointView point, Context context) {
        return batches.agencies().load(context, point.agencyId()).thenApply(AgencyView::of);
    }

    @Description("The division above; null for the country itself. 上级区划；全国为空。")
    public CompletionStage<RegionView> parent(@Source RegionView region, Context context) {
        String code = region.info().parentCode();
        return code == null
                ? CompletableFuture.completedFuture(null)
                : batches.regions().load(context, code).thenApply(RegionView::of);
    }

    private CompletionStage<ReportView> report(long id, Context context) {
        return batches.reports().load(context, id).thenApply(ReportView::of);
    }
}
