package org.nianbao.gateway.searching;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One of a page of things found, with its place. */
@Type("SearchEdge")
@Description("One entry of a page of things found. 一页检索结果中的一项。")
public final class SearchEdge {

    private final SearchHitView node;
    private final String cursor;

    SearchEdge(SearchHitView node, String cursor) {
        this.node = node;
        this.cursor = cursor;
    }

    @NonNull
    @Description("The entry itself. 该项内容。")
    public SearchHitView getNode() {
        return node;
    }

    @NonNull
    @Description("Its place: pass it as \"after\" to go on from here. 游标：作为after参数可从此处继续。")
    public String getCursor() {
        return cursor;
    }
}
