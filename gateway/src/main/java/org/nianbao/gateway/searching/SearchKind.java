package org.nianbao.gateway.searching;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a search can find. */
@Enum("SearchKind")
@Description("What a search can find. 检索对象。")
public enum SearchKind {
    @Description("An agency. 主体。")
    AGENCY,
    @Description("A report. 报告。")
    REPORT
}
