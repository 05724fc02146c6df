package org.nianbao.gateway.measures;

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

import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.Lineages;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.Language;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasuresKey;

/** Rates, what they mean, and how an agency's went. */
@GraphQLApi
public class MeasureFields {

    private final Batches batches;
    private final Lineages lineages;

    public MeasureFields(Batches batches) {
        this.batches = batches;
        this.lineages = new Lineages(batches);
    }

    @Query("measures")
    @Description("Every rate there is, with its formula and what to mind. 全部比率及其公式与注意事项。")
    public CompletionStage<List<@NonNull MeasureView>> measures(Context context) {
        return batches.measureInfos()
                .loadMany(context, List.of(MeasureName.values()))
                .thenApply(infos -> infos.stream().map(MeasureView::new).toList());
    }

    @Description("Rates across years, in the order asked. 历年比率，按所列顺序。")
    public CompletionStage<List<@NonNull MeasureSeriesView>> measures(
            @Source AgencyView agency,
            @Name("names") @Description("Which rates; absent for all. 比率名称；不填则全部。") List<MeasureName> names,
            @Name("years") @Description("The years; absent for all. 年份范围；不填则全部。") YearRange years,
            @Name("followLineage") @DefaultValue("true") @Description(Lineages.DESCRIPTION) Boolean followLineage,
            Context context) {
        List<MeasureName> asked =
                names == null ? List.of() : names.stream().distinct().toList();
        return lineages.follow(
                        agency.info().id(),
                        followLineage,
                        context,
                        batches.measures(),
                        kin -> new MeasuresKey(
                                agency.info().id(), asked, YearRange.from(years), YearRange.to(years), kin))
                .thenApply(found -> found.stream().map(MeasureSeriesView::new).toList());
    }

    @Description("What the rate means. 比率的含义。")
    public CompletionStage<MeasureView> measure(@Source MeasureSeriesView series, Context context) {
        return batches.measureInfos().load(context, series.getName()).thenApply(MeasureView::new);
    }

    @Description("The report the figures come from. 数据所出的报告。")
    public CompletionStage<ReportView> report(@Source MeasurePointView point, Context context) {
        return batches.reports().load(context, point.reportId()).thenApply(ReportView::of);
    }

    @Description("Whose rate it is: its own, or a predecessor's or successor's. 比率所属主体（本机关或其前身、后继）。")
    public CompletionStage<AgencyView> agency(@Source MeasurePointView point, Context context) {
        return batches.agencies().load(context, point.agencyId()).thenApply(AgencyView::of);
    }

    @NonNull
    @Description("What it is called. 名称。")
    public String label(
            @Source MeasureView measure,
            @Name("language") @DefaultValue("ZH") @Description("The language. 语言。") Language language) {
        return measure.in("label", language);
    }

    @Description("What it tells, in a sentence or two. 含义说明。")
    public String description(
            @Source MeasureView measure,
            @Name("language") @DefaultValue("ZH") @Description("The language. 语言。") Language language) {
        return measure.in("description", language);
    }

    @Description("What to mind when using it; null when there is nothing. 使用时的注意事项；没有时为空。")
    public String caveat(
            @Source MeasureView measure,
            @Name("language") @DefaultValue("ZH") @Description("The language. 语言。") Language language) {
        return measure.in("caveat", language);
    }
}
