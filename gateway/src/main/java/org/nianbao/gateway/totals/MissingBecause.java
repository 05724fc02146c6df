package org.nianbao.gateway.totals;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a report should be there. */
@Enum("MissingBecause")
@Description("Why a report should be there. 判定缺报的依据。")
public enum MissingBecause {
    @Description("The body reported for an earlier year. 该主体曾报告过以前年度。")
    REPORTED_BEFORE,
    @Description("The body reported later, and its peers did for this year. 该主体此后有报告，且同类主体当年已报告。")
    PEERS_REPORT
}
