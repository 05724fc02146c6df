package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of regions as clients see it. */
@Type("RegionConnection")
@Description("A page of regions. 一页区划。")
public final class RegionConnection {

    private final Page<RegionView> page;
    private final Counting counting;

    public RegionConnection(Page<RegionView> page, Counting counting) {
        this.page = page;
        this.counting = counting;
    }

    /** Counts what all pages hold. */
    public Counting counting() {
        return counting;
    }

    /** The page itself. */
    public Page<RegionView> page() {
        return page;
    }

    @NonNull
    @Description("The entries of this page with their cursors. 本页各项及其游标。")
    public List<@NonNull RegionEdge> getEdges() {
        return page.edges(RegionEdge::new);
    }

    @NonNull
    @Description("The entries of this page without cursors. 本页各项（不含游标）。")
    public List<@NonNull RegionView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }
}
