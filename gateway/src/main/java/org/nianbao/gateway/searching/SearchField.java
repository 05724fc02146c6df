package org.nianbao.gateway.searching;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Where the words of a search stand. */
@Enum("SearchField")
@Description("Where the words of a search stand. 匹配位置。")
public enum SearchField {
    @Description("The present name. 现名称。")
    NAME,
    @Description("A former name. 曾用名称。")
    FORMER_NAME,
    @Description("The title. 标题。")
    TITLE,
    @Description("The text. 正文。")
    TEXT
}
