package org.nianbao.gateway.searching;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.SearchHit;

/** What a search found, as clients see it. */
@Type("SearchHit")
@Description("An agency or a report that holds all words of a search. 检索结果。")
public final class SearchHitView {

    private final SearchHit hit;

    public SearchHitView(SearchHit hit) {
        this.hit = hit;
    }

    /** The catalog's own hit. */
    SearchHit hit() {
        return hit;
    }

    @NonNull
    @Description("What was found. 类别。")
    public SearchKind getKind() {
        return SearchKind.valueOf(hit.kind().name());
    }

    @NonNull
    @Description("A report's title or an agency's name. 标题或名称。")
    public String getTitle() {
        return hit.title();
    }

    @Description("The year reported on; null for an agency. 报告年度；主体为空。")
    public Integer getYear() {
        return hit.year();
    }

    @NonNull
    @Description("Where the words stand. 匹配位置。")
    public SearchField getField() {
        return SearchField.valueOf(hit.field().name());
    }

    @Description("The number of the section; null unless they stand in the text. 所在部分的序号；不在正文时为空。")
    public Integer getSection() {
        return hit.section();
    }

    @NonNull
    @Description("What shows why it was found; persons' names and numbers are masked. 摘录（已隐去个人信息）。")
    public String getSnippet() {
        return hit.snippet();
    }

    @NonNull
    @Description("Where the words stand in the snippet. 摘录中的匹配位置。")
    public List<@NonNull MarkView> getMarks() {
        return hit.marks().stream().map(MarkView::new).toList();
    }
}
