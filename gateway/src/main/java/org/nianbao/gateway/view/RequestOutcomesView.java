package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.RequestOutcomes;

/** Request outcomes as clients see them. */
@Type("RequestOutcomes")
@Description(
        "What became of the requests in one year, harmonised across editions. The same category does not always mean the same counting unit: before 2019 replies given in the year were counted, later requests by their final result. 一个年度的申请办理结果，跨版式统一口径；2019年前统计答复数，之后按最终结果统计申请。")
public final class RequestOutcomesView {

    private final RequestOutcomes outcomes;

    public RequestOutcomesView(RequestOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** The catalog's number of the agency they are of. */
    public long agencyId() {
        return outcomes.agencyId();
    }

    /** The catalog's number of the report they come from. */
    public long reportId() {
        return outcomes.reportId();
    }

    @Description("The year reported on. 报告年度。")
    public int getYear() {
        return outcomes.year();
    }

    @NonNull
    @Description("The edition of the report. 版式。")
    public FormEdition getEdition() {
        return outcomes.edition();
    }

    @NonNull
    @Description("The applicants counted. 申请人类别。")
    public Applicant getApplicant() {
        return outcomes.applicant();
    }

    @NonNull
    @Description(
            "How far the figures compare with other editions: the weakest grade of those present. 与其他版式的可比程度（取最弱者）。")
    public Comparability getComparability() {
        return outcomes.comparability();
    }

    @Description(
            "Requests carried over from the year before. 上年结转的申请。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getCarriedIn() {
        return FigureView.of(outcomes.carriedIn());
    }

    @Description(
            "Requests received in the year. 本年新收的申请。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getReceived() {
        return FigureView.of(outcomes.received());
    }

    @Description(
            "Granted in full. 予以公开。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getGranted() {
        return FigureView.of(outcomes.granted());
    }

    @Description(
            "Granted in part. 部分公开。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getPartiallyGranted() {
        return FigureView.of(outcomes.partiallyGranted());
    }

    @Description(
            "Denied. 不予公开。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getDenied() {
        return FigureView.of(outcomes.denied());
    }

    @Description(
            "Not available: not held, or to be created. 无法提供。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getNotAvailable() {
        return FigureView.of(outcomes.notAvailable());
    }

    @Description(
            "Not processed: petitions, repeated or excessive requests. 不予处理。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getNotProcessed() {
        return FigureView.of(outcomes.notProcessed());
    }

    @Description(
            "Ended otherwise. 其他处理。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getOther() {
        return FigureView.of(outcomes.other());
    }

    @Description(
            "All that were concluded. 办理结果总计。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getConcluded() {
        return FigureView.of(outcomes.concluded());
    }

    @Description(
            "Carried over to the next year. 结转下年度继续办理。 Null when the report says nothing of it, or its edition has no counterpart. 报告未提及或该版式没有对应项时为空。")
    public FigureView getCarriedOut() {
        return FigureView.of(outcomes.carriedOut());
    }

    @NonNull
    @Description("How often each ground for denial was given. 各不予公开理由的件数。")
    public List<@NonNull ReasonCountView> getDenialReasons() {
        return outcomes.denialReasons().stream().map(ReasonCountView::new).toList();
    }
}
