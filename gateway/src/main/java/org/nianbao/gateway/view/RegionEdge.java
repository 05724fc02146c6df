package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One of a page of regions, with its place. */
@Type("RegionEdge")
@Description("One entry of a page of regions. 一页区划中的一项。")
public final class RegionEdge {

    private final RegionView node;
    private final String cursor;

    RegionEdge(RegionView node, String cursor) {
        this.node = node;
        this.cursor = cursor;
    }

    @NonNull
    @Description("The entry itself. 该项内容。")
    public RegionView getNode() {
        return node;
    }

    @NonNull
    @Description("Its place: pass it as \"after\" to go on from here. 游标：作为after参数可从此处继续。")
    public String getCursor() {
        return cursor;
    }
}
