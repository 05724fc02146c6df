package org.nianbao.gateway.totals;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Counting;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.PageInfo;

/** A page of missing reports as clients see it. */
@Type("MissingReportConnection")
@Description("A page of missing reports. 一页缺报情况。")
public final class MissingReportConnection {

    private final Page<MissingReportView> page;
    private final Counting counting;

    public MissingReportConnection(Page<MissingReportView> page, Counting counting) {
        this.page = page;
        this.counting = counting;
    }

    /** Counts all of them. */
    public Counting counting() {
        return counting;
    }

    /** The page itself. */
    public Page<MissingReportView> page() {
        return page;
    }

    @NonNull
    @Description("The entries of this page with their cursors. 本页各项及其游标。")
    public List<@NonNull MissingReportEdge> getEdges() {
        return page.edges(MissingReportEdge::new);
    }

    @NonNull
    @Description("The entries of this page without cursors. 本页各项（不含游标）。")
    public List<@NonNull MissingReportView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }
}
