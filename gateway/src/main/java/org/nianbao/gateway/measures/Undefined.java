package org.nianbao.gateway.measures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a rate has no value. */
@Enum("UndefinedReason")
@Description("Why a rate has no value. 比率无值的原因。")
public enum Undefined {
    @Description("The report's form has no such rows. 该版式没有相应的行。")
    NOT_IN_THIS_EDITION,
    @Description("A figure it rests on is blank, missing or unreadable. 所依据的数据空白、缺失或无法识别。")
    INCOMPLETE,
    @Description("A figure it rests on is a round one. 所依据的数据是约数。")
    ROUND_FIGURE,
    @Description("There was no such case in the year. 当年没有此类案件，分母为0。")
    NO_CASES,
    @Description("The reports that it would be made of stand on different sides of a break. 所涉报告分处口径断点两侧。")
    ACROSS_A_BREAK,
    @Description("The figures contradict each other. 数据自相矛盾。")
    CONTRADICTION
}
