package org.nianbao.gateway.totals;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One of a page of missing reports, with its place. */
@Type("MissingReportEdge")
@Description("One entry of a page of missing reports. 一页缺报情况中的一项。")
public final class MissingReportEdge {

    private final MissingReportView node;
    private final String cursor;

    MissingReportEdge(MissingReportView node, String cursor) {
        this.node = node;
        this.cursor = cursor;
    }

    @NonNull
    @Description("The entry itself. 该项内容。")
    public MissingReportView getNode() {
        return node;
    }

    @NonNull
    @Description("Its place: pass it as \"after\" to go on from here. 游标：作为after参数可从此处继续。")
    public String getCursor() {
        return cursor;
    }
}
