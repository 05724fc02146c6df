package org.nianbao.gateway.query;

import java.util.List;
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
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.DocumentView;
import org.nianbao.gateway.view.FindingView;
import org.nianbao.gateway.view.ObservationView;
import org.nianbao.gateway.view.ProblemView;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.gateway.view.RevisionDifferenceView;
import org.nianbao.gateway.view.RevisionView;
import org.nianbao.gateway.view.SectionView;
import org.nianbao.model.catalog.ReportDetail;
import org.nianbao.model.catalog.RevisionDifference;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.stats.ObservationsKey;
import org.nianbao.model.stats.ReportFindingsKey;

/** The fields of a report that other tables or services hold. */
@GraphQLApi
public class ReportFields {

    private static final String FIRST = "How many at most; up to 100. 最多列出的数量，不超过100。";

    private final Batches batches;

    public ReportFields(Batches batches) {
        this.batches = batches;
    }

    @Description("The agency that reports. 报告主体。")
    public CompletionStage<AgencyView> agency(@Source ReportView report, Context context) {
        return batches.agencies().load(context, report.info().agencyId()).thenApply(AgencyView::of);
    }

    @Description("All documents filed for it, latest first. 入库的各文件版本，最新的在前。")
    public CompletionStage<List<@NonNull RevisionView>> revisions(
            @Source ReportView report,
            @Name("first") @DefaultValue("10") @Description(FIRST) Integer first,
            Context context) {
        int most = Checked.pageSize(first);
        return batches.revisions()
                .load(context, report.info().id())
                .thenApply(found -> Views.first(most, Views.present(found, "report"), RevisionView::new));
    }

    @Description(
            "What is otherwise than in the revision received before; null for the first one. 与前一收到的版本相比的变化；首个版本为空。")
    public CompletionStage<RevisionDifferenceView> difference(@Source RevisionView revision, Context context) {
        Long previous = revision.revision().previousId();
        return batches.differences()
                .loadOrNull(
                        context,
                        previous == null
                                ? null
                                : new RevisionDifference.Key(
                                        previous, revision.revision().id()))
                .thenApply(RevisionDifferenceView::of);
    }

    @Description("Its text, by numbered heading. 正文各部分。")
    public CompletionStage<List<@NonNull SectionView>> sections(@Source ReportView report, Context context) {
        return details(report, context).thenApply(detail -> Views.list(detail.sections(), SectionView::new));
    }

    @Description("What was met while reading it. 解析时遇到的问题。")
    public CompletionStage<List<@NonNull ProblemView>> problems(@Source ReportView report, Context context) {
        return details(report, context).thenApply(detail -> Views.list(detail.problems(), ProblemView::new));
    }

    @Description("The document of its active revision. 现行版本的原始文件。")
    public CompletionStage<DocumentView> document(@Source ReportView report, Context context) {
        return details(report, context).thenApply(detail -> new DocumentView(detail.document()));
    }

    @Description("The figures it states. 所填报的数据。")
    public CompletionStage<List<@NonNull ObservationView>> observations(
            @Source ReportView report,
            @Name("indicators") @Description("Codes of indicators; absent for all. 指标代码；不填则全部。")
                    List<String> indicators,
            @Name("applicants") @Description("Applicants; absent for all. 申请人类别；不填则全部。") List<Applicant> applicants,
            Context context) {
        ObservationsKey key = new ObservationsKey(
                report.info().id(),
                Checked.indicators(indicators),
                Views.orEmpty(applicants),
                Selected.anyOf(context, "evidence"));
        return batches.observations().load(context, key).thenApply(found -> Views.list(found, ObservationView::new));
    }

    @Description(
            "Places where it contradicts itself or other reports; findingCount tells how many there are. 勾稽关系不成立之处；总数见findingCount。")
    public CompletionStage<List<@NonNull FindingView>> findings(
            @Source ReportView report,
            @Name("status") @Description("What a person has said of them; absent for all. 复核状态；不填则全部。")
                    List<FindingStatus> status,
            @Name("first") @DefaultValue("20") @Description(FIRST) Integer first,
            Context context) {
        int most = Checked.pageSize(first);
        ReportFindingsKey key = new ReportFindingsKey(report.info().id(), Views.orEmpty(status));
        return batches.findingsOfReport()
                .load(context, key)
                .thenApply(found -> Views.first(most, found, FindingView::new));
    }

    @Description("How many findings it has. 勾稽关系不成立之处的总数。")
    public CompletionStage<Integer> findingCount(
            @Source ReportView report,
            @Name("status") @Description("What a person has said of them; absent for all. 复核状态；不填则全部。")
                    List<FindingStatus> status,
            Context context) {
        ReportFindingsKey key = new ReportFindingsKey(report.info().id(), Views.orEmpty(status));
        return batches.findingsOfReport().load(context, key).thenApply(List::size);
    }

    private CompletionStage<ReportDetail> details(ReportView report, Context context) {
        return batches.details().load(context, report.info().id()).thenApply(detail -> Views.present(detail, "report"));
    }
}
