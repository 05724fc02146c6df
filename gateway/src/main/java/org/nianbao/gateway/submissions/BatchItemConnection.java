package org.nianbao.gateway.submissions;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Counting;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.PageInfo;

/** A page of items as clients see it. */
@Type("BatchItemConnection")
@Description("A page of a batch's documents. 一页批次文件。")
public final class BatchItemConnection {

    private final Page<BatchItemView> page;
    private final Counting counting;

    public BatchItemConnection(Page<BatchItemView> page, Counting counting) {
        this.page = page;
        this.counting = counting;
    }

    /** Counts all of them. */
    public Counting counting() {
        return counting;
    }

    @NonNull
    @Description("The documents of this page with their cursors. 本页文件及其游标。")
    public List<@NonNull BatchItemEdge> getEdges() {
        return page.edges(BatchItemEdge::new);
    }

    @NonNull
    @Description("The documents of this page without cursors. 本页文件（不含游标）。")
    public List<@NonNull BatchItemView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }
}
