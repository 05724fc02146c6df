package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.RevisionDifference;

/** What a revision changed, as clients see it. */
@Type("RevisionDifference")
@Description("What is otherwise than in the revision received before. 与前一收到的版本相比的变化。")
public final class RevisionDifferenceView {

    private final RevisionDifference difference;

    private RevisionDifferenceView(RevisionDifference difference) {
        this.difference = difference;
    }

    /** Null where there is nothing to compare. */
    public static RevisionDifferenceView of(RevisionDifference difference) {
        return difference == null ? null : new RevisionDifferenceView(difference);
    }

    @NonNull
    @Description("Figures that only this revision states. 仅本版本有的数据。")
    public List<@NonNull StatedFigureView> getAdded() {
        return difference.added().stream().map(StatedFigureView::new).toList();
    }

    @NonNull
    @Description("Figures that only the earlier revision states. 仅前一版本有的数据。")
    public List<@NonNull StatedFigureView> getRemoved() {
        return difference.removed().stream().map(StatedFigureView::new).toList();
    }

    @NonNull
    @Description("Figures whose value or status changed. 数值或状态有变化的数据。")
    public List<@NonNull FigureChangeView> getChanged() {
        return difference.changed().stream().map(FigureChangeView::new).toList();
    }
}
