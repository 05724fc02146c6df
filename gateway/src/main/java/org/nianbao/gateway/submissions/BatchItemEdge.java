package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One of a page of items, with its place. */
@Type("BatchItemEdge")
@Description("One entry of a page of a batch's documents. 一页批次文件中的一项。")
public final class BatchItemEdge {

    private final BatchItemView node;
    private final String cursor;

    BatchItemEdge(BatchItemView node, String cursor) {
        this.node = node;
        this.cursor = cursor;
    }

    @NonNull
    @Description("The entry itself. 该项内容。")
    public BatchItemView getNode() {
        return node;
    }

    @NonNull
    @Description("Its place: pass it as \"after\" to go on from here. 游标：作为after参数可从此处继续。")
    public String getCursor() {
        return cursor;
    }
}
