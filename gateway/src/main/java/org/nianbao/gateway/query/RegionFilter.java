package org.nianbao.gateway.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.model.identity.RegionLevel;

/** Which regions to list. */
@Input("RegionFilter")
@Description("Which regions to list; every condition given must hold. 区划筛选条件，须同时满足。")
public class RegionFilter {

    @Description("Part of a present or former name. 现名或原名包含的文字。")
    public String name;

    @Description("Everything below this region; absent for the country. 上级区划代码；不填为全国。")
    public String within;

    @Description("The level. 级别。")
    public RegionLevel level;
}
