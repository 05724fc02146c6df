package org.nianbao.gateway.searching;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.SearchHit;

/** A mark as clients see it. */
@Type("Mark")
@Description("Where words of the search stand in the snippet. 摘录中匹配文字的位置。")
public final class MarkView {

    private final SearchHit.Mark mark;

    public MarkView(SearchHit.Mark mark) {
        this.mark = mark;
    }

    @Description("The first character, from 0. 起始位置（从0计）。")
    public int getStart() {
        return mark.start();
    }

    @Description("One past the last. 结束位置（不含）。")
    public int getEnd() {
        return mark.end();
    }
}
