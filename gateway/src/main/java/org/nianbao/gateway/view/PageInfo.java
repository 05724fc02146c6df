package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;

/** What comes before and after a page. */
@Description("What comes before and after a page. 前后页信息。")
public final class PageInfo {

    private final boolean hasNextPage;
    private final boolean hasPreviousPage;
    private final String startCursor;
    private final String endCursor;

    PageInfo(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {
        this.hasNextPage = hasNextPage;
        this.hasPreviousPage = hasPreviousPage;
        this.startCursor = startCursor;
        this.endCursor = endCursor;
    }

    @Description("True when more entries follow. 后面是否还有。")
    public boolean isHasNextPage() {
        return hasNextPage;
    }

    @Description("True when the page was asked for after a cursor. 前面是否还有。")
    public boolean isHasPreviousPage() {
        return hasPreviousPage;
    }

    @Description("The cursor of the first entry; null on an empty page. 首项游标；空页为空。")
    public String getStartCursor() {
        return startCursor;
    }

    @Description("The cursor of the last entry; null on an empty page. 末项游标；空页为空。")
    public String getEndCursor() {
        return endCursor;
    }
}
