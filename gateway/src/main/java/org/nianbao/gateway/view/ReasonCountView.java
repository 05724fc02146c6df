package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.ReasonCount;

/** A ground for denial as clients see it. */
@Type("ReasonCount")
@Description("How often one ground for denial was given. 一项不予公开理由的件数。")
public final class ReasonCountView extends Worded {

    private final ReasonCount count;

    public ReasonCountView(ReasonCount count) {
        this.count = count;
    }

    @Override
    protected Words words(String field) {
        return new Words(count.chinese(), count.english());
    }

    @NonNull
    @Description("The ground, by the last word of its indicator's code, such as state_secret. 理由代码，如state_secret。")
    public String getReason() {
        return count.reason();
    }

    @NonNull
    @Description("How far it compares with other editions. 与其他版式的可比程度。")
    public Comparability getComparability() {
        return count.comparability();
    }

    @Description("The figure; null when the report says nothing of it. 数据；报告未提及时为空。")
    public FigureView getFigure() {
        return FigureView.of(count.figure());
    }
}
