package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What filing a document did. */
@Enum("FilingOutcome")
@Description("What filing a document did to the catalog. 入库结果。")
public enum FilingOutcome {
    @Description("The first document of a report. 新报告。")
    CREATED,
    @Description("Another document, or other content, for a known report. 已有报告的新版本。")
    REVISED,
    @Description("Nothing new. 无变化。")
    UNCHANGED
}
