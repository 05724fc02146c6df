package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far an item of a batch has come before it has a job. */
@Enum("BatchItemState")
@Description("How far an item of a batch has come before it has a job. 批次中一项的状态。")
public enum BatchItemState {
    @Description("Not yet fetched. 尚未获取。")
    WAITING,
    @Description("Kept; its job tells the rest. 已收妥，其余见job。")
    ACCEPTED,
    @Description("Not kept; the code and the message say why. 未收，原因见code与message。")
    REFUSED,
    @Description("The site says that it has not changed since it was fetched before. 来源网站表示内容未变。")
    UNCHANGED,
    @Description("A page of links, which are items of their own. 栏目页，其链接另列为项。")
    FOLLOWED
}
