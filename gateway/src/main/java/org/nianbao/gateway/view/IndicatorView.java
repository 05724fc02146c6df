package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.form.Unit;

/** An indicator as clients see it. */
@Type("Indicator")
@Description("What a cell of a form, or a figure in a sentence, means. 指标：表格单元格或文字中数据的含义。")
public final class IndicatorView extends Worded {

    private final Indicator indicator;

    public IndicatorView(Indicator indicator) {
        this.indicator = indicator;
    }

    static IndicatorView of(IndicatorCode code) {
        return new IndicatorView(Indicators.get(code));
    }

    @Override
    protected Words words(String field) {
        return new Words(indicator.chinese(), indicator.english());
    }

    @NonNull
    @Description("The stable code, such as requests.received. 固定代码。")
    public String getCode() {
        return indicator.code().value();
    }

    @NonNull
    @Description("What is counted. 计量单位。")
    public Unit getUnit() {
        return indicator.unit();
    }

    @Description("True when the form gives it for each of the seven applicant columns. 表格是否按申请人分列。")
    public boolean isByApplicant() {
        return indicator.byApplicant();
    }

    @NonNull
    @Description("The editions that have it. 出现该指标的版式。")
    public List<@NonNull FormEdition> getEditions() {
        return indicator.editions().stream().sorted().toList();
    }
}
