package org.nianbao.gateway.rankings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One of a page of ranked bodies, with its place. */
@Type("RankingEdge")
@Description("One entry of a page of ranked bodies. 一页排名中的一项。")
public final class RankingEdge {

    private final RankedView node;
    private final String cursor;

    RankingEdge(RankedView node, String cursor) {
        this.node = node;
        this.cursor = cursor;
    }

    @NonNull
    @Description("The entry itself. 该项内容。")
    public RankedView getNode() {
        return node;
    }

    @NonNull
    @Description("Its place: pass it as \"after\" to go on from here. 游标：作为after参数可从此处继续。")
    public String getCursor() {
        return cursor;
    }
}
