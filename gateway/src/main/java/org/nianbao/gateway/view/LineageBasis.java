package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a relation rests on. */
@Enum("LineageBasis")
@Description("What a relation between bodies rests on. 沿革依据。")
public enum LineageBasis {
    @Description("A reform renamed or merged bodies of that kind, and the years of the reports agree. 机构改革，且报告年份相符。")
    REFORM,
    @Description("A curator says so. 人工登记。")
    CURATOR
}
