package org.nianbao.gateway.view;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Severity;
import org.nianbao.model.stats.FiledFinding;

/** A finding as clients see it. */
@Type("Finding")
@Description("A place where a relation that must hold does not. 勾稽关系不成立之处。")
public final class FindingView extends Worded implements Node {

    private final FiledFinding filed;

    public FindingView(FiledFinding filed) {
        this.filed = filed;
    }

    /** Null where there is none. */
    public static FindingView of(FiledFinding filed) {
        return filed == null ? null : new FindingView(filed);
    }

    /** What stats-service keeps of it. */
    public FiledFinding filed() {
        return filed;
    }

    @Override
    protected Words words(String field) {
        return new Words(filed.finding().messageChinese(), filed.finding().messageEnglish());
    }

    @Override
    @Id
    @NonNull
    @Description("The global id. 全局标识。")
    public String getId() {
        return new GlobalId(NodeKind.FINDING, filed.id()).toString();
    }

    @Description("The year of the report. 报告年度。")
    public int getYear() {
        return filed.year();
    }

    @NonNull
    @Description("The check's id, such as T3-BALANCE. 校验规则编号。")
    public String getRule() {
        return filed.finding().rule();
    }

    @NonNull
    @Description("What within the rule: the indicator of a row, or empty. 规则内的对象：行的指标代码，或为空字符串。")
    public String getSubject() {
        return filed.finding().subject();
    }

    @NonNull
    @Description("The column it was checked in. 所校验的列。")
    public Applicant getApplicant() {
        return filed.finding().applicant();
    }

    @NonNull
    @Description("How much it matters. 严重程度。")
    public Severity getSeverity() {
        return filed.finding().severity();
    }

    @NonNull
    @Description("Whose fault it is. 责任归属。")
    public Fault getFault() {
        return filed.finding().fault();
    }

    @Description("Why the fault was put so, in English. 归属理由（英文）。")
    public String getFaultReason() {
        return filed.finding().faultReason();
    }

    @Description("What one side of the relation comes to. 等式左边的数值。")
    public Double getLeft() {
        return Numbers.toFloat(filed.finding().left());
    }

    @Description("What the other side comes to. 等式右边的数值。")
    public Double getRight() {
        return Numbers.toFloat(filed.finding().right());
    }

    @Description("Left minus right. 左右之差。")
    public Double getDifference() {
        return Numbers.toFloat(filed.finding().difference());
    }

    @NonNull
    @Description("Every figure used. 所用的全部数据。")
    public List<@NonNull FindingInputView> getInputs() {
        return filed.finding().inputs().stream().map(FindingInputView::new).toList();
    }

    @Description("The document that the relation comes from; null for plausibility. 依据文件；合理性校验为空。")
    public String getLegalBasis() {
        return filed.finding().legalBasis();
    }

    @NonNull
    @Description("What a person has said of it. 人工复核状态。")
    public FindingStatus getStatus() {
        return filed.status();
    }

    @Description("The reviewer's words; null when there are none. 复核说明；没有时为空。")
    public String getNote() {
        return filed.note();
    }

    @Description("Who gave the verdict; null when nobody has. 复核人；未复核时为空。")
    public String getReviewer() {
        return filed.reviewer();
    }

    @Description("When the verdict was given; null when nobody has. 复核时间；未复核时为空。")
    public Instant getReviewedAt() {
        return filed.reviewedAt();
    }

    @Description("True when it is open although a verdict was given before, on other figures. 是否因数据变化而需重新复核。")
    public boolean isReopened() {
        return filed.reopened();
    }
}
