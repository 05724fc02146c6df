package org.nianbao.gateway.totals;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.TotalsFilter;

/** Which bodies and years a total is over. */
@Input("TotalsFilter")
@Description("Which bodies and years; every condition given must hold. 汇总范围；各条件须同时满足。")
public class TotalsFilterInput {

    @Description("A region and everything below it; absent for the country. 区划代码（含下级）；不填为全国。")
    public String region;

    @Description("Levels of government. 政府级别。")
    public List<RegionLevel> levels;

    @Description("Functional systems, such as 商务. 所属系统，如商务。")
    public List<String> sectors;

    @Description("Kinds of bodies. 主体类别。")
    public List<AgencyKind> kinds;

    @Description("The years; absent for all. 年份范围；不填则全部。")
    public YearRange years;

    @Description("Own reports (absent) or aggregates, which need one level. 汇总口径；不填为本机关，汇总须限定一个级别。")
    public Scope scope;

    static TotalsFilter of(TotalsFilterInput filter) {
        return filter == null
                ? TotalsFilter.NONE
                : new TotalsFilter(
                        Checked.regionCode(filter.region),
                        filter.levels,
                        filter.sectors,
                        filter.kinds,
                        YearRange.from(filter.years),
                        YearRange.to(filter.years),
                        filter.scope);
    }
}
