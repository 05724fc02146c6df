package org.nianbao.gateway.curation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why something is a candidate. */
@Enum("CandidateReason")
@Description("Why a provisional agency may be this. 成为候选的原因。")
public enum CandidateReason {
    @Description("It has the credit code that the report states, under a name that does not agree. 信用代码相同而名称不符。")
    SAME_CREDIT_CODE,
    @Description("It has the same unit's name in one of the places that the name may mean. 名称可能所指之地有同名单位。")
    SAME_UNIT,
    @Description("Reports called it by the same name. 报告中曾用同一名称。")
    SAME_NAME,
    @Description("A division that the name may mean. 名称可能所指的区划。")
    SAME_PLACE_NAME
}
