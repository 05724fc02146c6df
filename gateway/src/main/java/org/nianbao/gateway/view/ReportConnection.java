package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of reports as clients see it. */
@Type("ReportConnection")
@Description("A page of reports. 一页报告。")
public final class ReportConnection {

    private final Page<ReportView> page;

    private final Counting counting;

    public ReportConnection(Page<ReportView> page, Counting counting) {
        this.page = page;
        this.counting = counting;
    }

    /** Counts all of them. */
    public Counting counting() {
        return counting;
    }

    @NonNull
    @Description("The reports of this page with their cursors. 本页报告及其游标。")
    public List<@NonNull ReportEdge> getEdges() {
        return page.edges(ReportEdge::new);
    }

    @NonNull
    @Description("The reports of this page without cursors. 本页报告（不含游标）。")
    public List<@NonNull ReportView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }
}
