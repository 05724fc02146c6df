package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How the documents of a batch were named. */
@Enum("BatchKind")
@Description("How the documents of a batch were named. 批次类别。")
public enum BatchKind {
    @Description("A zip archive. 压缩包。")
    ARCHIVE,
    @Description("A list of addresses. 网址列表。")
    URLS,
    @Description("Several files of one form. 多个文件。")
    FILES,
    @Description("A page that lists reports. 栏目页。")
    COLUMN
}
