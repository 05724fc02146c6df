package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.finding.FindingInput;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Source;

/** An input of a check as clients see it. */
@Type("FindingInput")
@Description("A figure that a check used. 校验所用的数据。")
public final class FindingInputView {

    private final FindingInput input;

    public FindingInputView(FindingInput input) {
        this.input = input;
    }

    @Description("The year of the report it stands in. 所在报告的年度。")
    public int getYear() {
        return input.year();
    }

    @NonNull
    @Description("The indicator. 指标。")
    public IndicatorView getIndicator() {
        return IndicatorView.of(input.indicator());
    }

    @NonNull
    @Description("The applicants counted. 申请人类别。")
    public Applicant getApplicant() {
        return input.applicant();
    }

    @NonNull
    @Description("A form or a sentence. 表格或文字。")
    public Source getSource() {
        return input.source();
    }

    @Description("The number; null when none is stated. 数值；未填报时为空。")
    public Double getValue() {
        return Numbers.toFloat(input.value());
    }

    @Description("The text as published. 原文。")
    public String getRaw() {
        return input.raw();
    }

    /** The catalog's number of the report it stands in; null when that is not filed. */
    public Long reportId() {
        return input.reportId();
    }

    @Description("Where it stands in that report; null when its place is not on record. 在该报告中的位置；没有记录时为空。")
    public EvidenceView getEvidence() {
        return EvidenceView.of(input.source(), input.evidence());
    }
}
