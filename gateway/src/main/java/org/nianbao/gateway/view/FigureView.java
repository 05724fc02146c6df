package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;

/** A figure as clients see it. */
@Type("Figure")
@Description("A figure that is one observation, or a sum of several. 一个数据，或几个数据之和。")
public final class FigureView {

    private final Figure figure;

    public FigureView(Figure figure) {
        this.figure = figure;
    }

    /** Null where there is no figure. */
    static FigureView of(Figure figure) {
        return figure == null ? null : new FigureView(figure);
    }

    @Description("The number; null unless the status carries one. A blank is never 0. 数值；状态不含数值时为空，空白不等于0。")
    public Double getValue() {
        return Numbers.toFloat(figure.value());
    }

    @NonNull
    @Description("What the report says about the value. 数值状态。")
    public ValueStatus getStatus() {
        return figure.status();
    }

    @Description("True when it is a sum made here, false when the report prints it. 是否为本系统加总所得（否则为报告所印）。")
    public boolean isDerived() {
        return figure.derived();
    }

    @Description("True when every part is stated. 各组成部分是否都已填报。")
    public boolean isComplete() {
        return figure.complete();
    }

    @Description(
            "How far it compares with other editions; null for a figure that is not harmonised. 与其他版式的可比程度；非统一口径数据为空。")
    public Comparability getComparability() {
        return figure.comparability();
    }

    @NonNull
    @Description("The observations it rests on. 所依据的数据。")
    public List<@NonNull ObservationView> getParts() {
        return figure.parts().stream().map(ObservationView::new).toList();
    }
}
