package org.nianbao.gateway.curation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** What is to be put right about an agency. */
@Input("AgencyChanges")
@Description(
        "What is to be put right about an agency. What is left out stays as it is; null takes a level, functional system or region away. 要更正的内容：未列出的保持不变，填null表示清除级别、系统或区划。")
public class TraitChanges {

    @Description("What kind of body it is; never null. 主体类别，不可为null。")
    public AgencyKind kind;

    @Description("The level of the government it belongs to. 所属政府的级别。")
    public RegionLevel level;

    @Description("The functional system, one of the query sectors. 所属系统，见sectors。")
    public String sector;

    @Description("The code of the division it belongs to. 所属行政区划代码。")
    public String region;
}
