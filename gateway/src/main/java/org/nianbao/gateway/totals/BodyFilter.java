package org.nianbao.gateway.totals;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** Which bodies to look among. */
@Input("BodyFilter")
@Description("Which bodies; every condition given must hold. 主体范围；各条件须同时满足。")
public class BodyFilter {

    @Description("A region and everything below it. 区划代码（含下级）。")
    public String region;

    @Description("The level of the government. 政府级别。")
    public RegionLevel level;

    @Description("The kind of body. 主体类别。")
    public AgencyKind kind;

    @Description("The functional system, such as 商务. 所属系统，如商务。")
    public String sector;
}
