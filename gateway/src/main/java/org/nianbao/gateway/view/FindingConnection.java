package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of findings as clients see it. */
@Type("FindingConnection")
@Description("A page of findings. 一页校验发现。")
public final class FindingConnection {

    private final Page<FindingView> page;
    private final Counting counting;

    public FindingConnection(Page<FindingView> page, Counting counting) {
        this.page = page;
        this.counting = counting;
    }

    /** Counts all of them. */
    public Counting counting() {
        return counting;
    }

    @NonNull
    @Description("The findings of this page with their cursors. 本页校验发现及其游标。")
    public List<@NonNull FindingEdge> getEdges() {
        return page.edges(FindingEdge::new);
    }

    @NonNull
    @Description("The findings of this page without cursors. 本页校验发现（不含游标）。")
    public List<@NonNull FindingView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }
}
