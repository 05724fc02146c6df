package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How one body goes on as another. */
@Enum("LineageRelation")
@Description("How one body goes on as another. 机构沿革方式。")
public enum LineageRelation {
    @Description("One body goes on as one. 更名。")
    RENAMED,
    @Description("Several bodies go on as one, or one goes into another. 合并。")
    ABSORBED,
    @Description("One body goes on as several. 分设。")
    SPLIT_OFF
}
