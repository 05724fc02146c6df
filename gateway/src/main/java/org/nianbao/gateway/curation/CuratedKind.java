package org.nianbao.gateway.curation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a curator decided. */
@Enum("CuratedKind")
@Description("What a curator decided. 人工维护的类别。")
public enum CuratedKind {
    @Description("Two agencies are one. 合并。")
    MERGE,
    @Description("Kind, level, functional system or region was put right. 更正类别、级别、系统或区划。")
    EDIT
}
