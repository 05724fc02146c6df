package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.RevisionDifference.StatedFigure;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/** A figure of one revision as clients see it. */
@Type("StatedFigure")
@Description("One figure as one revision states it. 一个文件版本所填报的一个数据。")
public final class StatedFigureView {

    private final StatedFigure figure;

    StatedFigureView(StatedFigure figure) {
        this.figure = figure;
    }

    @NonNull
    @Description("What the figure means. 指标。")
    public IndicatorView getIndicator() {
        return IndicatorView.of(figure.indicator());
    }

    @NonNull
    @Description("The applicants counted. 申请人类别。")
    public Applicant getApplicant() {
        return figure.applicant();
    }

    @NonNull
    @Description("Whether a form or a sentence states it. 出自表格还是文字。")
    public Source getSource() {
        return figure.source();
    }

    @Description("The number; null unless the status carries one. 数值；状态不含数值时为空。")
    public Double getValue() {
        return Numbers.toFloat(figure.value());
    }

    @NonNull
    @Description("What the revision says about the value. 数值状态。")
    public ValueStatus getStatus() {
        return figure.status();
    }

    @Description("The text that was read. 原文。")
    public String getRaw() {
        return figure.raw();
    }
}
