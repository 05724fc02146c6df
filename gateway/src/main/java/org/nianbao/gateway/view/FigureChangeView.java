package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.RevisionDifference.FigureChange;

/** A changed figure as clients see it. */
@Type("FigureChange")
@Description("A figure that both revisions state, with another value or status. 两个版本均有而数值或状态不同的数据。")
public final class FigureChangeView {

    private final FigureChange change;

    FigureChangeView(FigureChange change) {
        this.change = change;
    }

    @NonNull
    @Description("In the earlier revision. 前一版本。")
    public StatedFigureView getBefore() {
        return new StatedFigureView(change.before());
    }

    @NonNull
    @Description("In this revision. 本版本。")
    public StatedFigureView getAfter() {
        return new StatedFigureView(change.after());
    }
}
