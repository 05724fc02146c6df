package org.nianbao.gateway.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** Which agencies to list; every condition must hold. */
@Input("AgencyFilter")
@Description("Which agencies to list; every condition given must hold. 主体筛选条件，须同时满足。")
public class AgencyFilter {

    @Description("Words of the name. 名称包含的文字。")
    public String name;

    @Description("The code of a region: agencies of it and of everything below it. 区划代码：含其下级。")
    public String region;

    @Description("The level of the government. 政府级别。")
    public RegionLevel level;

    @Description("What kind of body. 主体类别。")
    public AgencyKind kind;

    @Description("True for those that a person has still to look at. 是否待人工确认。")
    public Boolean provisional;

    @Description("The functional system, such as 商务. 所属系统，如商务。")
    public String sector;
}
