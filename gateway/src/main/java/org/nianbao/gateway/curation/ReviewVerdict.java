package org.nianbao.gateway.curation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

import org.nianbao.model.finding.FindingStatus;

/** What a reviewer can say of a finding. */
@Enum("Verdict")
@Description("What a reviewer can say of a finding. 复核结论。")
public enum ReviewVerdict {
    @Description("The report is wrong there. 确认：报告有误。")
    CONFIRMED,
    @Description("There is nothing wrong. 排除：没有问题。")
    DISMISSED,
    @Description("Takes back what was said before. 撤回先前的结论。")
    OPEN;

    FindingStatus status() {
        return FindingStatus.valueOf(name());
    }
}
