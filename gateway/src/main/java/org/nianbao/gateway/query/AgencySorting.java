package org.nianbao.gateway.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In which order agencies come. */
@Enum("AgencyOrder")
@Description("In which order agencies come. 主体排列顺序。")
public enum AgencySorting {
    @Description("As they became known. 按入库先后。")
    ID,
    @Description("By name. 按名称。")
    NAME,
    @Description("By region, then by name. 按区划，再按名称。")
    REGION,
    @Description("The latest report filed first. 最近入库报告的在前。")
    RECENT,
    @Description("Best match first; needs words of a name. 按匹配程度；须给出名称文字。")
    RELEVANCE
}
