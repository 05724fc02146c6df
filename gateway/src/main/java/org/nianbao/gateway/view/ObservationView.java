package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ValueStatus;

/** An observation as clients see it. */
@Type("Observation")
@Description("One figure as one report states it. 一份报告所填报的一个数据。")
public final class ObservationView {

    private final Observation observation;

    public ObservationView(Observation observation) {
        this.observation = observation;
    }

    @NonNull
    @Description("What the figure means. 指标。")
    public IndicatorView getIndicator() {
        return IndicatorView.of(observation.indicator());
    }

    @NonNull
    @Description("The applicants counted; TOTAL where there is no such column. 申请人类别；不分申请人时为TOTAL。")
    public Applicant getApplicant() {
        return observation.applicant();
    }

    @Description("The number, in the indicator's unit; null unless the status carries one. 数值（以指标单位计）；状态不含数值时为空。")
    public Double getValue() {
        return Numbers.toFloat(observation.value());
    }

    @NonNull
    @Description("What the report says about the value. 数值状态。")
    public ValueStatus getStatus() {
        return observation.status();
    }

    @Description("The text that was read, as published; empty for a blank cell. 原文；空白单元格为空字符串。")
    public String getRaw() {
        return observation.raw();
    }

    @NonNull
    @Description("Where it stands in the report. 出处。")
    public EvidenceView getEvidence() {
        return new EvidenceView(observation.source(), observation.evidence());
    }
}
