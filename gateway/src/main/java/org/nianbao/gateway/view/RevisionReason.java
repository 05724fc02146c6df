package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a revision is the active one. */
@Enum("RevisionReason")
@Description("Why a revision is the active one. 成为现行版本的原因。")
public enum RevisionReason {
    @Description("There is no other document. 唯一文件。")
    ONLY_ONE,
    @Description("Its other readings are by earlier readers. 由较新的程序解析。")
    LATER_READER,
    @Description("It comes from a government's own site. 来自政府官方网站。")
    OFFICIAL_SITE,
    @Description("It was published later. 发布较晚。")
    PUBLISHED_LATER,
    @Description("The reader met fewer faults in it. 问题较少。")
    FEWER_FAULTS,
    @Description("Nothing else tells them apart. 收到较晚。")
    RECEIVED_LATER
}
