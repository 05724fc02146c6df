package org.nianbao.gateway.checks;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a check may end. */
@Enum("AssessmentOutcome")
@Description("How a check ends. 校验结果。")
public enum AssessmentOutcome {
    @Description("The relation holds. 成立。")
    HOLDS,
    @Description("It does not: there is a finding. 不成立（有对应的发现）。")
    VIOLATED,
    @Description("It cannot be told, since an input has no value; a blank is never taken for 0. 因数据缺失无法判断；空白不视为0。")
    NOT_ASSESSABLE
}
