package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of agencies as clients see it. */
@Type("AgencyConnection")
@Description("A page of agencies. 一页主体。")
public final class AgencyConnection {

    private final Page<AgencyView> page;

    private final Counting counting;

    public AgencyConnection(Page<AgencyView> page, Counting counting) {
        this.page = page;
        this.counting = counting;
    }

    /** Counts all of them. */
    public Counting counting() {
        return counting;
    }

    @NonNull
    @Description("The agencies of this page with their cursors. 本页主体及其游标。")
    public List<@NonNull AgencyEdge> getEdges() {
        return page.edges(AgencyEdge::new);
    }

    @NonNull
    @Description("The agencies of this page without cursors. 本页主体（不含游标）。")
    public List<@NonNull AgencyView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }
}
