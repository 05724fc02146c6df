package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far a submitted document has come. */
@Enum("IngestState")
@Description("How far a submitted document has come. 文件处理进度。")
public enum IngestState {
    @Description("Kept safely and waiting. 已收妥，等待处理。")
    QUEUED,
    @Description("Being read and filed. 处理中。")
    RUNNING,
    @Description("Filed. 已入库。")
    DONE,
    @Description("Kept, but not filed: its problems say why. 已隔离：原因见problems。")
    QUARANTINED
}
