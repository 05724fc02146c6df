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
import org.eclipse.microprofile.graphql.Source;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.arguments.Selected;
import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.gateway.ids.Cursor;
import org.nianbao.gateway.ids.Listing;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.Lineages;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.FindingConnection;
import org.nianbao.gateway.view.RegionView;
import org.nianbao.gateway.view.ReportConnection;
import org.nianbao.gateway.view.RequestOutcomesView;
import org.nianbao.gateway.view.SeriesView;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.stats.AgencyYearsKey;
import org.nianbao.model.stats.FindingCountsKey;
import org.nianbao.model.stats.FindingsKey;
import org.nianbao.model.stats.SeriesKey;

/** The fields of an agency that other tables or services hold. */
@GraphQLApi
public class AgencyFields {

    private static final String YEARS = "The years; absent for all. 年份范围；不填则全部。";
    private static final String APPLICANT = "The applicants counted. 申请人类别。";
    private static final String FIRST = "How many at most; up to 100. 每页数量，最多100。";
    private static final String AFTER = "The cursor to go on from. 从此游标之后继续。";

    private final Batches batches;
    private final Lineages lineages;

    public AgencyFields(Batches batches) {
        this.batches = batches;
        this.lineages = new Lineages(batches);
    }

    @Description("The division it belongs to; null when the place could not be told. 所属行政区划；无法确定时为空。")
    public CompletionStage<RegionView> region(@Source AgencyView agency, Context context) {
        String code = agency.info().regionCode();
        return code == null
                ? CompletableFuture.completedFuture(null)
                : batches.regions().load(context, code).thenApply(RegionView::of);
    }

    @Description("Its reports, latest year first. 该主体的报告，最新年度在前。")
    public CompletionStage<ReportConnection> reports(
            @Source AgencyView agency,
            @Name("years") @Description(YEARS) YearRange years,
            @Name("first") @DefaultValue("20") @Description(FIRST) Integer first,
            @Name("after") @Description(AFTER) String after,
            Context context) {
        return ReportPages.load(batches, context, agency.info().id(), years, first, after);
    }

    @Description("What became of the requests, year by year. 历年申请办理结果。")
    public CompletionStage<List<@NonNull RequestOutcomesView>> requestOutcomes(
            @Source AgencyView agency,
            @Name("years") @Description(YEARS) YearRange years,
            @Name("applicant") @DefaultValue("TOTAL") @Description(APPLICANT) Applicant applicant,
            @Name("followLineage") @DefaultValue("true") @Description(Lineages.DESCRIPTION) Boolean followLineage,
            Context context) {
        boolean withParts = Selected.anyOf(context, "parts");
        boolean withReasons = Selected.directly(context, "denialReasons");
        return lineages.follow(
                        agency.info().id(),
                        followLineage,
                        context,
                        batches.outcomes(),
                        kin -> new AgencyYearsKey(
                                agency.info().id(),
                                YearRange.from(years),
                                YearRange.to(years),
                                orTotal(applicant),
                                withParts,
                                kin,
                                withReasons))
                .thenApply(found -> Views.list(found, RequestOutcomesView::new));
    }

    @Description("Indicators across years, in the order asked. 指标的历年数据，按所列顺序。")
    public CompletionStage<List<@NonNull SeriesView>> series(
            @Source AgencyView agency,
            @Name("indicators") @NonNull @Description("Codes of indicators. 指标代码。") List<String> indicators,
            @Name("applicant") @DefaultValue("TOTAL") @Description(APPLICANT) Applicant applicant,
            @Name("years") @Description(YEARS) YearRange years,
            @Name("followLineage") @DefaultValue("true") @Description(Lineages.DESCRIPTION) Boolean followLineage,
            Context context) {
        List<IndicatorCode> codes = Checked.indicators(indicators);
        boolean withEvidence = Selected.anyOf(context, "evidence");
        return lineages.follow(
                        agency.info().id(),
                        followLineage,
                        context,
                        batches.series(),
                        kin -> new SeriesKey(
                                agency.info().id(),
                                codes,
                                orTotal(applicant),
                                YearRange.from(years),
                                YearRange.to(years),
                                withEvidence,
                                kin))
                .thenApply(found -> Views.list(found, SeriesView::new));
    }

    @Description(
            "Places where its reports contradict themselves or each other, newest year first. 其报告中勾稽关系不成立之处，最新年度在前。")
    public CompletionStage<FindingConnection> findings(
            @Source AgencyView agency,
            @Name("status") @Description("What a person has said of them; absent for all. 复核状态；不填则全部。")
                    List<FindingStatus> status,
            @Name("first") @DefaultValue("20") @Description(FIRST) Integer first,
            @Name("after") @Description(AFTER) String after,
            Context context) {
        Long afterId = Cursor.parse(Listing.FINDINGS_OF_AGENCY, after);
        FindingsKey key = new FindingsKey(agency.info().id(), Views.orEmpty(status), Checked.pageSize(first), afterId);
        return batches.findingsOfAgency()
                .load(context, key)
                .thenApply(found -> Pages.ofFindings(
                        Listing.FINDINGS_OF_AGENCY,
                        found,
                        afterId,
                        counting -> count(agency, key.statuses(), counting)));
    }

    private CompletionStage<Long> count(AgencyView agency, List<FindingStatus> statuses, Context context) {
        return batches.findingCounts()
                .load(context, new FindingCountsKey(agency.info().id(), null, null))
                .thenApply(years -> years.stream()
                        .mapToLong(year -> (isAsked(statuses, FindingStatus.OPEN) ? year.open() : 0)
                                + (isAsked(statuses, FindingStatus.CONFIRMED) ? year.confirmed() : 0)
                                + (isAsked(statuses, FindingStatus.DISMISSED) ? year.dismissed() : 0))
                        .sum());
    }

    private static boolean isAsked(List<FindingStatus> statuses, FindingStatus status) {
        return statuses.isEmpty() || statuses.contains(status);
    }

    private static Applicant orTotal(Applicant applicant) {
        return applicant == null ? Applicant.TOTAL : applicant;
    }
}
