package org.nianbao.gateway.searching;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.PageInfo;
import org.nianbao.model.catalog.SearchPage;

/** A page of things found as clients see it. */
@Type("SearchConnection")
@Description("A page of things found. 一页检索结果。")
public final class SearchConnection {

    private final Page<SearchHitView> page;
    private final SearchPage found;

    SearchConnection(Page<SearchHitView> page, SearchPage found) {
        this.page = page;
        this.found = found;
    }

    /** The page itself. */
    public Page<SearchHitView> page() {
        return page;
    }

    @NonNull
    @Description("The entries of this page with their cursors. 本页各项及其游标。")
    public List<@NonNull SearchEdge> getEdges() {
        return page.edges(SearchEdge::new);
    }

    @NonNull
    @Description("The entries of this page without cursors. 本页各项（不含游标）。")
    public List<@NonNull SearchHitView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many there are on all pages together; counted only when asked for. 总数；仅在查询时统计。")
    public Long getTotalCount() {
        return found.totalCount();
    }

    @Description(
            "False while the index is made for the first time: what is found is right, and more may be missing. 索引是否完整；首次建立期间可能有遗漏。")
    public boolean isComplete() {
        return found.complete();
    }
}
